# What the service says, in English. One entry a message: "booking.which-slot" is `.which-slot` under `booking`.
# Keep each under 160 plain characters where you can: no curly quotes, no long dashes, no emoji.
# Words between braces, like { $who }, are filled in; keep them as they are.

# { -samaritans } and its like are numbers: each stands in contacts.yaml, with the day it was last checked.

talk =
    .who-we-are = Hi, this is In Touch, an automated service. Your PA and their team can read these messages.
    .who-we-are-neutral = Hi, this is In Touch, an automated service. People at the council can read these messages.
    .hello = Hello. What would you like? Text MENU to see what I can do, or just say it in your own words.
    .ok = OK, no problem. I'm here if you need anything.
    .thanks = You're welcome. Text any time.
    .small-talk = I'm just an automated service, so not great at chat, but I can help with money, places to live, careers and more. Text MENU to see it all.
    .a-bot = I'm an automated service, not a person. A team at the council can read what you write here. Text PA and I'll bring in a real person.
    .boundary = I get that things can be frustrating. I'm automated, but people read this, so please keep it OK for them. I still want to help. Text PA for a person.
    .out-of-scope = I can't help with that one, sorry. I can help with what you could get, careers, events, or your PA. Text MENU to see it all.
    .language = I only speak English for now, sorry. I've asked a person to help you. If you're in danger ring { -emergency-999 }.
    .not-understood = Sorry, I'm not sure what you need. Try it in other words, or text MENU. Text PA for a real person.
    .not-understood-twice = I'm still not getting it, and that's on me. Text PA for a real person, or MENU for the list.
    .passing-on = I've passed what you wrote to a person, so you don't have to say it again.
    .did-you-mean =
        Do you mean one of these? Reply with the number.
        { $lines }
    .pick-a-number = Which one? Reply with its number, or say it in your own words.
    .or-a-person = Or text PA and I'll bring in a person.
    .say-it-again = Sorry, can you say that another way?
    .a-while-ago = That was a while ago, so let me ask again.
    .empty = I got a message with no words in it. What would you like? Text MENU to see what I can do.
    .picture = I got your picture or file, but I can't open it. I've told a person that it came.
    .cannot-now = Sorry, that did not work, and it's not your fault. I've asked a person to sort it out with you.
    .could-not-read = I couldn't read that. A person will look. If you're in danger ring { -emergency-999 }.

menu =
    .urgent = In danger? Ring { -emergency-999 }. Someone to talk to, day or night: Samaritans { -samaritans }, or text SHOUT to { -shout }.
    .which =
        Reply with a number, or just say it:
        { $lines }
    .line = { $n } { $what }

# Each names something the service does, in a menu or when it asks what was meant.
guess =
    .check-entitlements = What you could get
    .entitlement-topic = What you could get
    .book-appointment = Book a careers chat
    .change-appointment = Move an appointment
    .cancel-appointment = Drop an appointment
    .my-appointments = See your appointments
    .checkin-ok = Tell us how you are
    .checkin-update-eet = Tell us about work or study
    .checkin-update-accommodation = Tell us where you live now
    .events-list = Events and mentors
    .event-join = Join an event
    .mentoring-join = Get a mentor
    .world-of-work = Try out work
    .talk-to-pa = Talk to a person
    .who-is-my-pa = Find out who your PA is
    .callback-request = Get a call back
    .complaint = Make a complaint
    .update-contact-details = Change your details
    .my-data = See what we hold on you
    .stop = Stop these texts
    .something-else = Something else

booking =
    .which-place =
        Which centre suits you? Reply with a number or name, or say ANY.
        { $lines }
    .place-line = { $n } { $name }
    .place-unclear = Which centre? You can say its name, its number in the list, or ANY.
    .which-slot =
        Pick a time:
        { $lines }
        Or say another day, or MORE.
    .slot-line = { $n } { $day } { $time }, { $place }
    .slot-unclear = Which time? Reply 1, 2 or 3, say a day like "Friday afternoon", or MORE.
    .confirm = { $day } at { $time } with { $adviser }, { $place }. Reply 1 to book it, 2 for other times.
    .confirm-move = Move it to { $day } at { $time } with { $adviser }, { $place }? Reply 1 to move it, 2 for other times.
    .confirm-unclear = Reply 1 to book that time, or 2 to see other times.
    .booked = Booked: { $day }, { $time } with { $adviser } at { $place }, { $address }. Need to move it? Just say.
    .will-remind = I'll text you the day before.
    .moved = Moved. It's now { $day }, { $time } with { $adviser } at { $place }, { $address }.
    .left-it = OK, nothing is booked.
    .just-gone = Sorry, someone just took that one.
    .none-then = There's nothing free then. These are the nearest:
    .none-at-all = There are no free times just now. I've asked your PA to find you one.
    .next-weekday = Not sure which week you mean. These are the soonest, or tell me the date.
    .no-such-day = I can't find that date. These are the soonest, or tell me another.
    .past = That day has gone. These are the soonest, or tell me another.
    .none = You have nothing booked. Want to? Just say "book".
    .next = Your next one: { $day }, { $time } with { $adviser } at { $place }, { $address }.
    .mine =
        You have these booked:
        { $lines }
    .mine-line = { $n } { $day } { $time }
    .none-to-move = You have nothing booked yet, so let's find you a time.
    .which-to-move =
        Which one do you want to move?
        { $lines }
    .none-to-drop = You have nothing booked, so there's nothing to drop.
    .which-to-drop =
        Which one do you want to drop?
        { $lines }
    .confirm-drop = Drop { $day }, { $time } with { $adviser }? Reply 1 to drop it, 2 to keep it. You can also say MOVE.
    .drop-unclear = Reply 1 to drop it, or 2 to keep it.
    .dropped = OK, it's dropped, and that's fine. Say "book" any time you want another.
    .kept = OK, it stays as it is.
    .reminder = See you tomorrow: { $day }, { $time } with { $adviser } at { $place }. I've kept you a place. Can't make it? Just say.

check-in =
    .how-are-you = How are you doing? A word or two is fine.
    .how-are-you-again = How are things with you: good, OK, or not great?
    .good = Good to hear from you. I've noted that you're in touch, so { $who } knows.
    .sorry = I'm sorry it's like that, and I'm glad you said. I've noted that you're in touch.
    .thanks-for-telling = Thanks for telling me.
    .tell-someone = Shall I ask { $who } to get in touch? Reply 1 if you want that, 2 if you just wanted to say.
    .told = OK, I've passed on what you wrote to { $who }.
    .just-listening = That's fine. It's noted, and { $who } may still ask how you are. Text any time, day or night.
    .work = What are you up to these days: work, college, looking? A few words, or SKIP.
    .home = And where are you living, is it OK? A few words, or SKIP.
    .all-noted = Thanks, that's all noted for { $who }.
    .work-noted = Thanks, I've noted that for { $who }.
    .home-noted = Thanks, I've noted that for { $who }. If you have nowhere safe to stay, tell me now.

events =
    .which =
        Coming up. Reply with a number to hear more:
        { $lines }
    .line = { $n } { $title }, { $day } { $time }
    .line-no-date = { $n } { $title }
    .details = { $title }: { $day }, { $time }, { $place }. { $about }
    .details-no-date = { $title }: { $about }
    .want-place = Want a place? Reply 1 to join, 2 to leave it.
    .want-mentor = Shall I put your name down? Reply 1 if so, 2 to leave it.
    .join-unclear = Reply 1 to join, or 2 to leave it.
    .joined = You're in: { $title }, { $day }, { $time }, { $place }. Changed your mind? Just say you can't come.
    .interested = Great, your name is down for a mentor.
    .already = You're already down for this one.
    .full = Sorry, it's full now. Say "events" to see the others.
    .none = There's nothing coming up just now. Ask me again soon.
    .none-joined = You're not down for anything just now.
    .which-to-leave =
        Which one can't you make?
        { $lines }
    .left = OK, you're off the list for { $title }. No problem at all.
    .kept = OK, nothing changes.

entitlements =
    .list =
        You could get these. Reply with a number to hear more:
        { $lines }
    .list-more =
        You could get these. Reply with a number to hear more, or MORE for others:
        { $lines }
    .line = { $n } { $title }
    .line-amount = { $n } { $title }: { $amount }
    .text = { $text }
    .long-text =
        { $text }
        { $more }

        How to ask: { $how }

        If the answer is no: { $ifNo }

        From: { $source } (checked { $checked })
    .why = { $why }
    .depends = It depends on your age and your time in care.
    .check-with-pa = { $title }: the figure may have changed, so check with your PA.
    .ask = Shall I ask { $who } about it? Reply 1 to ask, 2 to hear how it works.
    .ask-or-more = Shall I ask { $who } about it? Reply 1 to ask, 2 to hear how it works, or MORE for others.
    .asked = I've asked { $who } for you: { $title }.
    .words-to-pa = Asks about: { $title }
    .if-no = { $how } If the answer is no: { $ifNo }
    .none = I don't know of anything on that, sorry. Text PA and a person can look.

person =
    .what-to-say = What shall I tell { $who }? Write it here and I'll pass it on just as it is.
    .what-to-say-complaint = I'm sorry. Tell me what went wrong, and I'll pass it on just as you write it.
    .what-to-say-compliment = That's good to hear. Tell me more and I'll pass it on.
    .what-to-say-idea = We'd like to hear it. What's your idea?
    .what-to-say-details = What has changed? I'll ask { $who } to check it with you, to keep your details safe.
    .taken-asked = I've told { $who } and passed on what you wrote.
    .taken-callback = I've asked { $who } to ring you.
    .taken-complaint = Thank you. Your complaint is taken down, and the duty team has been told.
    .taken-compliment = Thanks, that made my day, and I've passed it on to { $who }.
    .taken-idea = Thanks, I've passed your idea on to { $who }.
    .taken-details = Thanks. I've asked { $who } to check it with you. Nothing changes until they have.
    .taken-my-data = You have a right to see what we hold on you. I've asked { $who } to get it ready for you.
    .taken-consent = OK. I've asked { $who } to stop sharing as you said, and they will tell you when it's done.
    .complaint-next = You can have an advocate, free, who is on your side: Coram Voice { -coram-voice }.
    .your-pa = Your PA is { $who }. Text PA to send them a message.
    .no-pa = You don't have a named PA on our list just now. Text PA and the duty team will sort it out.
    .called = I missed your call. I can't talk, but I've asked for someone to ring you. In danger? Ring { -emergency-999 }.

who-reads =
    .now-pa = { $who } is at work now.
    .later-pa = { $who } is next at work { $when }. In danger? Ring { -emergency-999 }.
    .now-hidden = Your PA is at work now.
    .later-hidden = Your PA is next at work { $when }. In danger? Ring { -emergency-999 }.
    .now-duty = The duty team is at work now.
    .later-duty = The duty team is next at work { $when }. In danger? Ring { -emergency-999 }.

unknown =
    .who-are-you = I don't know this number, so I can't see anyone's details. Tell me your first name and what you need, and a person will get in touch here.
    .who-are-you-web = I don't know who this is, so I can't see anyone's details. Tell me your first name, what you need and how to reach you, and a person will get in touch.
    .general = OK. You can still ask me what care leavers could get, or text HELP.
    .passed-on = Thanks. I've passed that to the duty team.
    .number-in-doubt = It's been a while, so someone will check that this is still your number before I can say more.
    .wrong-number = Sorry about that. I won't text this number again unless you text me. If you need help: { -emergency-999 } in danger, or Samaritans { -samaritans }.
    .third-party = I can't say who we know or don't know. I've asked a person to look at this. Leave a number and they will ring back.

proof =
    .your-number = To keep your things private, I need to know it's you. What's your mobile number? No phone? Say PERSON.
    .your-code = If that's a number we know, I've texted it a code. Type the 6 numbers here.
    .code-text = { $code } is your code for the web chat. Nobody from the council will ever ask you for it.
    .wrong = That's not the code. You can try { $left } more. Or give me your number again.
    .start-over = Let's start again with a new code.
    .number-unclear = I need your mobile number, like 07700 900123. No phone? Say PERSON.
    .code-unclear = Type the 6 numbers from the text. Nothing came? Give me your number again, or say PERSON.
    .thanks = Thanks, that's you.

stop =
    .done = OK, no more texts from us. Text START to get them again. If you ever need someone: Samaritans { -samaritans }, or { -emergency-999 } in danger.
    .done-web = OK, no more texts to your phone. You can still chat here. To get texts again, text START from your phone.

start =
    .done = Texts are on again. Text MENU to see what I can do.

safety =
    .emergency = Thank you for telling me. I take it seriously. If you or someone else is in danger now, ring { -emergency-999 }. If you can't speak, press 55 when asked.
    .urgent = Thank you for telling me. That can't be easy, and I take it seriously. If you are in danger, ring { -emergency-999 }.
    .emergency-suicide-self-harm = Thank you for telling me. That takes a lot, and I take it seriously. Please ring { -emergency-999 } now, or go to A&E, if you might hurt yourself or you already have.
    .urgent-suicide-self-harm = Thank you for telling me. That takes a lot, and I take it seriously. If it gets too much, or you might hurt yourself, ring { -emergency-999 } or go to A&E.
    .emergency-medical = Thank you for telling me. This may need help right now: ring { -emergency-999 }. Tell them what happened and do what they say.
    .urgent-medical = Thank you for telling me. Please get this looked at today: ring { -nhs-111 }, or { -emergency-999 } if it gets worse.
    .emergency-domestic-abuse = Thank you for telling me. It's not your fault. If you are in danger now, ring { -emergency-999 }. If you can't speak, press 55 when asked.
    .urgent-domestic-abuse = Thank you for telling me. It's not your fault. If you are in danger, ring { -emergency-999 }. If you can't speak, press 55 when asked.
    .emergency-homeless-tonight = Thank you for telling me. You should not be out tonight. If you are not safe where you are, ring { -emergency-999 }.
    .urgent-homeless-tonight = Thank you for telling me. The council must help you find somewhere to stay. If you are not safe where you are, ring { -emergency-999 }.
    .emergency-destitute-no-food-or-power = Thank you for telling me. Nobody should be without food or heat. If someone is ill or in danger, ring { -emergency-999 }.
    .urgent-destitute-no-food-or-power = Thank you for telling me. Nobody should be without food or heat, and there is help for this.
    .lines = Free, day and night: Samaritans { -samaritans }, or text SHOUT to { -shout }.
    .lines-under-19 = Free: Samaritans { -samaritans } or text SHOUT to { -shout }, day and night, or Childline { -childline }.
    .told = I'm an automated service. { $who } { $when }
    .told-pa = I've alerted { $who } and the duty team.
    .told-duty = I've alerted the duty team.
    .read-now = They are at work, but may not have seen it yet.
    .read-on-call = Someone is on call, but may not have seen it yet.
    .read-later = Nobody may have seen it yet: they are next at work { $when }.
    .honest = I can't keep it secret when someone is at risk, but only people who can help will see it. Want a call? Say CALL ME. I'm still here.
    .still-here = I'm still here, and you can say anything, or nothing.
    .not-alone = You don't have to deal with this alone. Want to talk to someone now? Samaritans { -samaritans }, free, day and night. In danger, ring { -emergency-999 }.
    .a-person = I'm automated, and you deserve a person. Say CALL ME and I'll ask for a call back. Samaritans are there now on { -samaritans }.
    .short-menu =
        Say CALL ME for a call from a person, or PA to write to them. Samaritans are there now on { -samaritans }, and { -emergency-999 } in danger.
        I can still book or change an appointment if you ask.
    .are-you-safe = I want to get this right. Are you safe right now? If not, ring { -emergency-999 }. Tell me what's going on, or say CALL ME for a person.
    .unreadable = I can't read this language yet. I have told a person today. In danger, ring { -emergency-999 }. To talk: { -samaritans }, free.

privacy =
    .one-line = What you write is kept safe and read only by your leaving care team. If someone is in danger, we have to tell people who can help.

# To staff: a reference and the urgency, never what was said.
notice =
    .new-text = In Touch: a message is waiting for you, ref { $ref }. Open { $url } or reply { $ref } and your answer.
    .new-subject = A message is waiting for you, ref { $ref }
    .new-mail =
        A young person has asked for you. Reference { $ref }.

        Sign in to read and answer: { $url }
        Or text { $ref } and your answer to the service number from your work mobile.
    .more-text = In Touch: more in thread { $ref }. Open { $url } or reply { $ref } and your answer.
    .more-subject = More in thread { $ref }
    .more-mail =
        There is more in thread { $ref }.

        Sign in to read and answer: { $url }
    .unseen-text = In Touch: nobody has seen message { $ref } yet. Open { $url }
    .unseen-subject = Nobody has seen message { $ref } yet
    .unseen-mail =
        A message with reference { $ref } has waited for an hour of working time and nobody has seen it.

        Sign in to read and answer: { $url }
    .emergency-text = EMERGENCY, ref { $ref }. Read it now: { $url } (this alert may repeat)
    .emergency-subject = EMERGENCY: read now, ref { $ref }
    .emergency-mail =
        The service has flagged an emergency. Reference { $ref }.

        Sign in, read it and press "I have got this": { $url }
        This alert may repeat.
    .urgent-text = URGENT, ref { $ref }. Read it today: { $url } (this alert may repeat)
    .urgent-subject = URGENT: read today, ref { $ref }
    .urgent-mail =
        The service has flagged something urgent. Reference { $ref }.

        Sign in, read it and press "I have got this": { $url }
        This alert may repeat.
    .phone-them-emergency-text = EMERGENCY, ref { $ref }. They have stopped texts, so we could not answer: phone them now. { $url }
    .phone-them-urgent-text = URGENT, ref { $ref }. They have stopped texts, so we could not answer: phone them now. { $url }

# To a worker who texts from the work mobile.
worker =
    .says = { $who }: { $words }
    .passed-on = Sent, { $ref }.
    .which = Which message is this for? Start with its code, like K7F2. Nothing has been sent.
    .empty = { $ref }: write your answer after the code. Nothing has been sent.
    .closed = { $ref } is closed. Nothing has been sent. Open { $url } to write to them.
    .phone-them = { $ref }: they can't be texted, so nothing has been sent. Please phone them.
    .in-doubt = { $ref }: their number may not be theirs any more, so nothing has been sent. Check it first: { $url }
    .not-by-text = { $ref } is an alert. Open it on the page: { $url }

staff =
    .code-text = { $code } is your sign-in code for In Touch. It works for 10 minutes.
