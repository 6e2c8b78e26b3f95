# What the service says, in English. One entry a message: "booking.which-slot" is `.which-slot` under `booking`.
# Keep each under 160 plain characters where you can: no curly quotes, no long dashes, no emoji.
# Words between braces, like { $who }, are filled in; keep them as they are.

# { -samaritans } and its like are numbers: each stands in contacts.yaml, with the day it was last checked.

talk =
    .who-we-are = Hi, this is In Touch, an automated service. Your PA and their team can read these messages.
    .who-we-are-short = In Touch, automated. Your PA's team can read this.
    .who-we-are-neutral = Hi, this is In Touch, an automated service. People at the council can read these messages.
    .not-for-you = Not meant for you? Text NOT ME and I won't text again.
    .hello = Hello. What would you like? Text MENU to see what I can do, or just say it in your own words.
    .ok = OK, no problem. I'm here if you need anything.
    .thanks = You're welcome. Text any time.
    .after-thanks = Any time. Take care. Say CALL ME for a person.
    .back-again = This is the automated service again. Text PA for a person.
    .small-talk = I'm just an automated service, so not great at chat, but I can help with money, places to live, careers and more. Text MENU to see it all.
    .a-bot = I'm an automated service, not a person. A team at the council can read what you write here. Text PA and I'll bring in a real person.
    .boundary = I get that things can be frustrating. I'm automated, but people read this, so please keep it OK for them. I still want to help. Text PA for a person.
    .out-of-scope = I can't help with that one, sorry. I can help with what you could get, careers, events, or your PA. Text MENU to see it all.
    .language = I only speak English for now, sorry. I've asked a person to help you. If you're in danger ring { -emergency-999 }.
    .not-understood = Sorry, I'm not sure what you need. Try it in other words, or text MENU. Text PA for a real person.
    .not-understood-twice = I'm still not getting it, and that's on me. Text PA for a real person, or MENU for the list.
    .passing-on = I've passed what you wrote to a person, so you don't have to say it again.
    .added = I've passed that on as well.
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
    .ask-a-person = I don't know that one. Text PA and I'll ask a person for you.
    .tell-me-here = You can tell me here, in your own words. I'm automated, and people at the council read this. Say CALL ME for a person. In danger? Ring { -emergency-999 }.
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
        Where? Number, area, or ANY:
        { $lines }
    .place-line = { $n } { $name }
    .place-unclear = Which centre? Say its name, its number, your area like Gorton or M18, or ANY.
    .where-are-you = Whereabouts are you? Say your area, or the first half of your postcode, like M14.
    .area-unknown = I don't know that area. Say a centre: { $names }. Or ANY.
    .which-slot =
        { $head }:
        { $lines }
        Or say another day.
    .which-slot-apart =
        { $head }:
        { $lines }
    .slot-line = { $n } { $day } { $time }
    .slot-line-place = { $n } { $day } { $time }, { $place }
    .slot-line-with = { $n } { $day } { $time }, { $adviser }
    .head-any = Pick a time
    .head-phone = By phone
    .head-video = By video
    .slot-unclear = Which time? Say 1, 2 or 3, a day like "Friday afternoon", or MORE.
    .why-none-then =
        None then. Nearest:
        { $lines }
        Or LIST to wait for one.
    .why-closed-then =
        { $place } is shut { $day }. Nearest:
        { $lines }
    .why-bank-holiday =
        { $day } is a bank holiday. Nearest:
        { $lines }
    .why-too-far =
        I can book up to { $day }. Nearest:
        { $lines }
    .why-past =
        That day has gone. Soonest:
        { $lines }
    .why-no-such-day =
        I can't find that date. Soonest:
        { $lines }
    .why-next-weekday =
        Which week do you mean?
        { $lines }
    .why-two-days =
        Which day is best? Soonest:
        { $lines }
    .why-just-gone =
        Sorry, that one has just gone. Nearest:
        { $lines }
    .why-hold-over =
        Sorry, I could keep it 10 minutes and it's gone now. Nearest:
        { $lines }
    .why-moved-on =
        These are free now:
        { $lines }
    .why-only-adviser =
        Not { $adviser }:
        { $lines }
    .why-adviser-gone =
        { $adviser } isn't here now. Others:
        { $lines }
    .why-adviser-full =
        { $adviser } is full then. With others:
        { $lines }
    .why-adviser-elsewhere =
        { $adviser } isn't at { $place }. With others:
        { $lines }
    .why-phone-then =
        None then in person. By phone:
        { $lines }
    .why-nobody-before =
        You haven't met anyone yet. Soonest:
        { $lines }
    .why-no-such-way =
        No times that way. In person:
        { $lines }
    .why-nothing-more =
        That's all I have. Soonest:
        { $lines }
    .why-none-here-any =
        { $place } is full. Elsewhere:
        { $lines }
    .why-none-here =
        { $place } is full. { $near } has:
        { $lines }
    .confirm = { $day }, { $time } with { $adviser } { $where }. Kept for 10 minutes. Reply 1 to book, 2 for others.
    .confirm-move = Move it to { $day }, { $time } with { $adviser } { $where }? Reply 1 to move it, 2 for others.
    .confirm-unclear = Reply 1 to book that time, or 2 to see other times.
    .booked = Booked: { $day }, { $time } with { $adviser } { $where }{ $postcode }.{ $bring }{ $after }
    .moved = Moved: { $day }, { $time } with { $adviser } { $where }{ $postcode }.{ $bring }{ $after }
    .will-remind = I'll text you the day before.
    .just-say = Need to move it? Just say.
    .bring-careers = Bring a CV if you have one, or just yourself.
    .bring-follow-up = Just bring yourself.
    .bring-phone = They'll ring you on this number.
    .bring-video = They'll tell you how to join.
    .where-place = at { $place }
    .where-phone = by phone
    .where-video = by video
    .left-it = OK, nothing is booked. Say "book" any time.
    .left-move = OK, it stays as it is.
    .none-at-all = There are no free times just now. I've asked { $who } to find you one, and I'll text you if one comes free.
    .where-it-is = It { $find }, { $postcode }.
    .where-they-are = { $list }.
    .where-text = It's at { $where }.
    .which-bus = I don't know the buses. It's { $postcode }: a map will show you.
    .no-place-needed = It's { $where }, so there's nowhere to get to.
    .way-in-person = It's in person. If you'd rather, say PHONE or VIDEO.
    .way-phone = It's by phone. If you'd rather, say VIDEO or IN PERSON.
    .way-video = It's by video. If you'd rather, say PHONE or IN PERSON.
    .way-in-person-booked = It's in person. If you'd rather talk by phone or video, say MOVE.
    .way-phone-booked = It's by phone. If you'd rather have it another way, say MOVE.
    .way-video-booked = It's by video. If you'd rather have it another way, say MOVE.
    .centres = { $list }. Say "book" to see someone.
    .how-long = It takes { $minutes } minutes.
    .who-with = It's with { $adviser }, a careers adviser.
    .not-with = No, it's with { $adviser }. Say "someone else" if you'd like another.
    .free = It's free.
    .woman-or-man = I can't see that here. Say PA and a person can tell you who is who.
    .what-it-is = Careers advisers help with work, courses, a CV, or working out what's next. It's free. Say "book" to see one.
    .list-still = You're still on the list. I'll text you when a time like that comes free.
    .self-missed = Thanks for saying. Want another time with { $adviser }?
    .today = Yes, it's today: { $time } with { $adviser } { $where }{ $postcode }.
    .not-today = No, it's { $day }, { $time } with { $adviser } { $where }{ $postcode }.
    .who-booked = If you didn't book it yourself, your PA or an adviser did. Not right? Say MOVE or "can't make it".
    .confirm-drop-all =
        Drop all of these?
        { $lines }
        Reply 1 to drop them, 2 to keep them.
    .mine-line-plain = { $day } { $time } { $where }
    .drop-all-unclear = Reply 1 to drop them all, or 2 to keep them.
    .dropped-all = OK, they're dropped, and that's fine. Say "book" any time you want another.
    .may-bring = Yes, you can bring someone you trust.
    .fare-after = Let's book it first, then I can ask { $who } about getting there.
    .what-to-bring = You can bring a CV if you have one, but you don't have to bring anything.
    .old-gone = Your { $day } { $time } was called off just now, so there's nothing to move. Still want this one?
    .already = It's all booked: { $day }, { $time } with { $adviser } { $where }{ $postcode }.
    .none = You have nothing booked. Want to? Just say "book".
    .next = Your next one: { $day }, { $time } with { $adviser } { $where }{ $postcode }.
    .mine =
        You have these booked:
        { $lines }
    .mine-line = { $n } { $day } { $time } { $where }
    .none-to-move = You have nothing booked yet, so let's find you a time.
    .which-to-move =
        Which one do you want to move?
        { $lines }
    .none-to-drop = You have nothing booked, so there's nothing to drop.
    .already-dropped = That one was called off already, so you don't need to do anything.
    .which-to-drop =
        Which one can't you make?
        { $lines }
    .confirm-drop = { $day }, { $time } with { $adviser }: reply 1 to drop it, 2 to keep it, or MOVE for another time.
    .cannot-come = That's OK, it happens. { $day }, { $time } with { $adviser }: reply 1 for another time, 2 to leave it, 3 to keep it.
    .cannot-come-unclear = Reply 1 for another time, 2 to leave it, or 3 to keep it.
    .drop-unclear = Reply 1 to drop it, 2 to keep it, or MOVE for another time.
    .dropped = OK, it's dropped, and that's fine. Say "book" any time you want another.
    .kept = OK, it stays as it is.
    .late = Thanks for saying. I've told { $adviser }{ $minutes }. Just come, that's fine.
    .late-minutes = { " " }you'll be about { $n } minutes late
    .late-phone = Thanks for saying. I've told { $adviser }{ $minutes }.
    .late-very = Thanks for saying. I've told { $adviser }{ $minutes }. If you'd rather have another time, say MOVE.
    .lost = No rush. { $place } { $find }, { $postcode }. Stuck? Ring them: { $phone }. I've told { $adviser } you're close.
    .lost-no-phone = No rush. { $place } { $find }, { $postcode }. I've told { $adviser } you're close. Stuck? Text PA.
    .find-it = { $place } { $find }: { $address }, { $postcode }.
    .find-address = is at { $address }
    .fare-asked = I've asked { $who } about bus fare for { $day }, { $time }.
    .company-asked = I've asked { $who } if someone can come with you on { $day }, { $time }.
    .both-asked = I've asked { $who } about bus fare and someone to come with you on { $day }, { $time }.
    .fare-or-company = Is it bus fare, someone to come with you, or both?
    .remind-too = Shall I remind { $who } too, the day before? They get the day and time. Reply 1 if so, 2 if not.
    .remind-too-yes = OK, I'll remind { $who } too. Not after all? Say "don't remind { $who }".
    .remind-too-not = OK, I'll remind just you.
    .remind-too-unclear = Reply 1 to remind them too, or 2 for just you.
    .remind-only-team = I can only text you and your team.
    .remind-nobody = I can only text you and your PA, and you have no PA here yet. I'll remind you.
    .see-you-there = Good. See you then, and good luck.
    .list-joined = OK, I'll text you if a time like that comes free.
    .list-joined-plain = OK, I'll text you first if a sooner time comes free. You keep what you have till then.
    .list-joined-keep = OK. If a sooner time comes free I'll text you first. You keep { $day }, { $time } till then.
    .list-left = OK, you're off the list. Anything you have booked stays.
    .list-not-on = You're not on the list. Say "book" to find a time.
    .list-taken = That one has gone to someone else now, sorry. You're still on the list.
    .offer = A time has come free: { $day }, { $time } with { $adviser } { $where }. Reply 1 to take it, 2 to leave it. I'll keep it till { $until }.
    .offer-instead = A sooner time is free: { $day }, { $time } with { $adviser } { $where }. 1 to swap, 2 to keep { $old }. It's yours till { $until }.
    .offer-unclear = Reply 1 to take it, or 2 to leave it.
    .offer-left = OK, left. You're still on the list for the next one.
    .offer-left-keep = OK, you keep { $old }, and you're still on the list.
    .why-displaced =
        Sorry, { $adviser } can't make { $day }, { $time } after all. Would one of these do?
        { $lines }
        Or say another day.
    .displaced-none = Sorry, { $adviser } can't make { $day }, { $time } after all. I've asked { $who } to find you another time.
    .booked-for = You're booked in: { $day }, { $time } with { $adviser } { $where }{ $postcode }. Not right for you? Say MOVE or "can't make it".
    .called-off = OK, { $day }, { $time } with { $adviser } is called off, as you asked. Say "book" any time you want another.
    .moved-for = Your appointment has moved to { $day }, { $time } with { $adviser } { $where }{ $postcode }. Not right for you? Say MOVE.
    .missed = Sorry we missed you { $day }. No trouble at all, it happens. Want another time with { $adviser }? Reply 1 for times, 2 to leave it.
    .missed-unclear = It's all fine. Reply 1 for times, or 2 to leave it.
    .missed-left = That's fine. Say "book" any time.
    .meet = A careers adviser can help with work, courses or what's next. Want to meet one? Reply 1 for times, 2 for not now.
    .meet-unclear = Reply 1 for times, or 2 for not now.
    .meet-not-now = That's fine. Say "book" whenever you want to.

# Day before and morning of. They must read well hours after they came, and give nothing away but time, place and a first name.
reminder =
    .day-before = Tomorrow, { $time }: your place with { $adviser } { $where } is kept. Need bus fare or someone with you? Just say. Good luck.
    .day-before-remote = Tomorrow, { $time }: you're talking with { $adviser } { $where }. Can't make it? Just say. Good luck.
    .morning = Today, { $time }: { $adviser } has a place for you { $where }{ $postcode }. Running late, or lost? Text me. Good luck.
    .morning-remote = Today, { $time }: you're talking with { $adviser } { $where }. Can't make it? Just say. Good luck.

# To the education worker, about somebody whom Connexions has not reached. No name: it may be read on a lock screen.
education-notice =
    .asked-text = In Touch: a colleague asks you to see a young person about work or learning. Sign in: { $url }
    .asked-subject = A young person to see
    .asked-mail =
        A colleague asks you to see a young person about work or learning, as no meeting with Connexions has come about.

        Sign in to see who: { $url }

# Goes with the calendar file of an appointment.
calendar-mail =
    .new-subject = Appointment at { $when }
    .new-mail =
        You have an appointment at { $when }. Place: { $place }.

        The calendar file is attached. Sign in to see your day: { $url }
    .moved-subject = Appointment moved to { $when }
    .moved-mail =
        An appointment of yours was moved. It is now at { $when }. Place: { $place }.

        The calendar file is attached. Sign in to see your day: { $url }
    .off-subject = The appointment at { $when } is off
    .off-mail =
        The appointment at { $when } is off. The time is free again unless you have blocked it.

        The calendar file is attached. Sign in to see your day: { $url }

# To an adviser, about one of their appointments: the time, never who or what about.
adviser-notice =
    .late-text = In Touch: your appointment at { $when } is running late ({ $minutes } min). They are on their way. { $url }
    .late-subject = Your appointment at { $when } is running late
    .late-mail =
        The young person for { $when } is on their way, and late ({ $minutes } min).

        Sign in to see more: { $url }
    .lost-text = In Touch: your appointment at { $when } is close by and cannot find the centre. Please look out for them. { $url }
    .lost-subject = Your appointment at { $when } cannot find the centre
    .lost-mail =
        The young person for { $when } is close by and cannot find the centre. Please look out for them.

        Sign in to see more: { $url }
    .booked-text = In Touch: you have a new appointment at { $when }. { $url }
    .booked-subject = New appointment at { $when }
    .booked-mail =
        You have a new appointment at { $when }.

        Sign in to see your day: { $url }
    .moved-text = In Touch: an appointment of yours was moved. It is now at { $when }. { $url }
    .moved-subject = Appointment moved to { $when }
    .moved-mail =
        An appointment of yours was moved. It is now at { $when }.

        Sign in to see your day: { $url }
    .freed-text = In Touch: your appointment at { $when } was called off by the young person. { $url }
    .freed-subject = Your appointment at { $when } was called off
    .freed-mail =
        The young person for { $when } cannot make it. The time is free again.

        Sign in to see your day: { $url }

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

good-news =
    .what = Go on, what happened? Write it here, and { $who } will see it too.
    .noted = That's great news, well done. I've saved it for { $who } to see.
    .plainly = Thanks for telling me. I've saved it for { $who } to see. Want a person? Text PA.
    .well-done = That's great news. Well done.

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
    .ended = { $title } has ended for you. { $why }
    .if-it-fits = If that changes: { $text }
    .who-counts = It mostly goes by time in care: 13 weeks or more after you were 14, with some at 16 or 17. Less can still bring help. A person can check: text PA.
    .said-no = A no isn't always the end. { $ifNo } You can complain, free: say COMPLAIN. An advocate is free too: Coram Voice { -coram-voice }.
    .said-no-what = A no isn't always the end. Ask them to write down why. You can complain, free: say COMPLAIN. An advocate is free too: Coram Voice { -coram-voice }. What was it for?
    .card-how = How to ask: { $how }
    .card-if-no = If the answer is no: { $ifNo }
    .card-source = From { $source }, checked { $checked }
    .card-ask = Ask for it
    .card-asks = Ask for: { $title }
    .why = { $why }
    .depends = It depends on your age and your time in care.
    .instead = There is this instead: { $title }.
    .check-with-pa = { $title }: the figure may have changed, so check with your PA.
    .ask = Shall I ask { $who } about it? Reply 1 to ask, 2 to hear how it works.
    .ask-or-more = Shall I ask { $who } about it? Reply 1 to ask, 2 to hear how it works, or MORE for others.
    .asked = I've asked { $who } for you: { $title }. I've asked for an answer by { $day }.
    .asked-today = I've asked { $who } for you: { $title }. I've asked for an answer today. No food or power now? Tell me, or text DUTY.
    .have-ready = Have this ready: { $evidence }
    .words-to-pa = Asks about: { $title }
    .if-no = { $how } If the answer is no: { $ifNo }
    .ask-now = Shall I ask { $who } about it? Reply 1 to ask, 2 to leave it.
    .how-to-ask = { $how }
    .what-if-no = If the answer is no: { $ifNo }
    .no-evidence = I hold nothing on what to bring for it. { $how }
    .not-known = I don't hold that, so I won't guess. Your PA can tell you.
    .not-held = I have nothing on { $what }, so I won't guess.
    .not-held-near = I have nothing just for { $what }. Text PA to ask a person.
    .pass-on = Shall I ask { $who } about it? Reply 1 to ask, 2 to leave it.
    .pass-on-duty = You can ask for { $what }. It would go to { $who }. Shall I pass it on? Reply 1 if you want that, 2 if not.
    .if-settled = This is only for people whose papers let them claim it. Not sure about yours? Ask your PA or a solicitor before you claim.
    .status-first = { $title }: whether you can claim it hangs on your papers. Ask your PA or a solicitor before you claim.
    .pass-on-unclear = Reply 1 and I ask, or 2 and I leave it.
    .line-unsure = { $n } { $title } (not sure yet)
    .by-record = I went by the date of birth your team has. If that's wrong, text PA.
    .no-such-sum = I don't know of one for that much. There may be other things for you.
    .none-here = I have nothing on that for your area, so I won't guess. Text PA to ask a person. There may be other things for you.
    .too-young = Most of this starts at 16. Until then your social worker can help, and an advocate is free: Coram Voice { -coram-voice }. Text PA for a person.
    .not-too-old = No, you are not too old.
    .too-old = Most of this stops at 25. Text PA and a person will look at what there still is for you.
    .none = I don't know of anything on that, sorry. Text PA and a person can look.

# Questions about them, each with why. A list of answers is read by number or in words.
learn =
    .elsewhere = Scotland, Wales and Northern Ireland have laws of their own. The council there may owe you help like this. Text PA and a person will help you ask.
    .age = How old are you? A lot goes by age. Or say SKIP.
    .status =
        Were you in care for 13 weeks or more after you were 14, with some of it at 16 or 17? A lot hangs on it.
        1 Yes
        2 No
        Or say SKIP.
    .council = Which council looked after you? Each one gives different things. Or say SKIP.
    .lives-in = Where do you live now, which town or council? Some help is only for one area. Or say SKIP.
    .study =
        Are you studying? Some money is only for that.
        1 No
        2 School or college
        3 Uni
        4 Apprenticeship
        Or say SKIP.
    .work =
        Are you working? It changes what you could get.
        1 No
        2 Looking
        3 Part time
        4 Full time
        Or say SKIP.
    .home =
        Where are you living? Help with rent and bills hangs on it.
        1 My own place
        2 Moving to my first place
        3 Supported
        4 Foster carers
        5 Family
        6 Uni halls
        7 Nowhere fixed
        8 Custody
        Or say SKIP.
    .family =
        Do you have a child, or one on the way? There is money for parents.
        1 A child
        2 One on the way
        3 Both
        4 No
        Or say SKIP.
    .immigration-unsettled =
        Is your right to stay in the UK settled? It changes who can help.
        1 Yes
        2 Not yet
        Or say SKIP.
    .custody =
        Have you been in custody in the last year? There is extra help after.
        1 Yes
        2 No
        Or say SKIP.
    .unclear = Sorry, I didn't get that. Reply with a number or a word from the question, or say SKIP.
    .leave-it = OK, we can leave that one.
    .no-home = If you have nowhere safe to stay tonight, tell me now.
    .keep = Shall I keep what you told me, so I don't ask again? Reply 1 to keep it, 2 not to. Say FORGET MY ANSWERS any time.
    .keep-unclear = Reply 1 and I keep it, or 2 and I don't.
    .kept = OK, I'll remember that.
    .not-kept = OK, I won't keep it.
    .born-later = That day is still to come, so I can't go by it. Text PA if you'd like a person to help.
    .no-such-day = I can't find that date, so I can't go by it. Text PA if you'd like a person to help.
    .age-unlikely = I can't go by that age. Tell me your age in years, or text PA and a person will help.

# What they let us keep, shown line by line.
kept =
    .these =
        You told me:
        { $lines }
    .can-forget = Say FORGET MY ANSWERS and I'll drop it.
    .nothing = I'm not keeping any of your answers. Want to see all that's held on you? Say MY DATA.
    .forgotten = Done. I've dropped what you told me. I can't change what your team has on its own records.
    .in-care-yes = in care for 13 weeks or more
    .in-care-no = in care for less than 13 weeks
    .council = looked after by { $place }
    .lives-in = living in { $place }
    .study-none = not studying
    .study-school-or-college = at school or college
    .study-university = at uni
    .study-apprenticeship = in an apprenticeship
    .work-none = not working
    .work-looking = looking for work
    .work-part-time = working part time
    .work-full-time = working full time
    .home-own-tenancy = in your own place
    .home-moving-to-first-tenancy = moving to your first place
    .home-supported = in supported housing
    .home-foster-carers = with foster carers
    .home-family = with family
    .home-halls = in uni halls
    .home-no-fixed-home = nowhere fixed
    .home-custody = in custody
    .parent-yes = you have a child
    .parent-no = no child
    .pregnant-yes = a baby on the way
    .pregnant-no = no baby on the way
    .immigration-unsettled-yes = right to stay not settled yet
    .immigration-unsettled-no = right to stay settled
    .custody-yes = in custody in the last year
    .custody-no = not in custody
    .course-ends = your course ends { $day }
    .moves-on = you move on { $day }

# What they asked their worker for. The told- ones leave without being asked for, when a worker decides.
asks =
    .already = You've asked { $who } for that: { $title }. An answer is due by { $day }. Say MY ASKS to see how it stands.
    .none = You haven't asked for anything yet. Say "what can I get" and I'll show you what there is.
    .is-asked = { $title }: asked { $asked }, not opened yet. An answer is due by { $due }.
    .is-seen = { $title }: asked { $asked }. It has been seen. An answer is due by { $due }.
    .is-late = { $title }: asked { $asked }. The answer was due by { $due }, and I've asked again.
    .is-granted = { $title }: yes. Text PA to ask what comes next.
    .is-refused = { $title }: no. Why: { $reason } You can complain, free: say COMPLAIN. An advocate is free too: Coram Voice { -coram-voice }.
    .is-withdrawn = { $title }: you took it back.
    .can-drop = To take one back, say DROP MY ASK.
    .none-to-drop = There's nothing waiting to take back.
    .which-to-drop =
        Which one?
        { $lines }
    .drop-line = { $n } { $title }
    .confirm-drop = Take back what you asked for: { $title }? Reply 1 to take it back, 2 to leave it.
    .drop-unclear = Reply 1 to take it back, or 2 to leave it.
    .dropped = OK, I've taken it back and told { $who }: { $title }. You can ask again any time.
    .kept = OK, it stays as it is.
    .what-you-asked = what you asked for
    .told-seen = { $who } has seen it: { $title }. An answer is due by { $day }.
    .told-late = Sorry, no answer yet on { $title }. It was due { $day }. I've asked again. To go past them text DUTY. To complain, free, text COMPLAIN.
    .told-granted = Good news from { $who }: it's a yes to { $title }. Text PA to ask what comes next.
    .told-refused = { $who } says no to { $title }. Why: { $reason } You can complain, free: text COMPLAIN. You can have an advocate on your side, free: Coram Voice { -coram-voice }.

# The day on which a course ends or they move to a place of their own.
coming =
    .keep-course = Shall I keep what you tell me, like your course ending { $day }, so I can say what changes? Reply 1 to keep it, 2 not to. FORGET MY ANSWERS undoes it.
    .keep-move = Shall I keep what you tell me, like moving { $day } to your own place, so I can say what changes? Reply 1 to keep it, 2 not to. FORGET MY ANSWERS undoes it.
    .kept = OK, I'll remember that. Say COMING to see what starts or stops for you.

# A text when something starts or stops for them. .text must give nothing away.
news =
    .offer = Shall I text you when something starts or stops for you? Once a month at most. Reply 1 if you want that, 2 if not. You can stop it any time.
    .left = OK, I'll leave those texts for now. If you want them, say MONTHLY TEXT.
    .agreed = OK, I'll text you when something changes for you, once a month at most. To stop it, say NO NEWS TEXTS.
    .no = OK, I won't. You can ask me any time: say COMING.
    .off = OK, no more of those texts. Other texts go on. You can still ask me: say COMING.
    .text = In Touch: something changes for you soon. Say COMING to see what. To stop these say NO NEWS TEXTS.
    .starts = { $n } { $day }: { $title } starts.
    .stops = { $n } { $day }: { $title } stops.
    .figure = { $n } { $day }: { $title } becomes { $amount }.
    .nothing-at = I know of nothing that starts or stops for you at { $age }.
    .at-starts = { $n } At { $age }: { $title } starts.
    .at-stops = { $n } At { $age }: { $title } stops.
    .at-figure = { $n } At { $age }: { $title } becomes { $amount }.
    .new = { $n } New or changed: { $title }.
    .nothing = I know of nothing that starts or stops for you in the next 90 days.
    .tell-me = Does your course end soon, or do you move to your own place? Tell me the day.
    .hear-more = Reply with a number to hear more, or to ask for it.

# To the worker of somebody who asked for help to get to an appointment, or for the worker to be reminded too: never who.
second-reminder =
    .text = In Touch: a young person of yours has an appointment at { $when }. { $asked } { $url }
    .subject = A young person of yours has an appointment at { $when }
    .mail =
        A young person of yours has an appointment at { $when }. { $asked }

        Sign in to see who: { $url }
    .asked-none = They asked us to remind you too.
    .asked-bus-fare = They asked for bus fare.
    .asked-company = They asked for someone to come with them.
    .asked-both = They asked for bus fare and someone to come with them.

# To staff about what somebody asked for: nothing of whom or what.
ask-notice =
    .late-text = In Touch: something a young person asked you for is past its date. Open { $url }
    .late-subject = An answer to a young person is late
    .late-mail =
        A young person has asked for something they may be owed, and the day for an answer has passed.

        Sign in, open their page, and say yes or no: { $url }
    .late-manager-text = In Touch: an answer to a young person is late. Open { $url }
    .late-manager-subject = An answer to a young person is late
    .late-manager-mail =
        A young person asked for something they may be owed. Their worker was told again, and there is still no answer.

        Sign in to see which, and whose it is: { $url }
    .withdrawn-text = In Touch: a young person has taken back what they asked you for. Nothing to do. { $url }
    .withdrawn-subject = A young person has taken back what they asked for
    .withdrawn-mail =
        A young person has taken back what they asked you for. There is nothing for you to do.

        It stays on their page: { $url }

person =
    .times-by-phone = I can't text times or places just now. Say CALL ME and a person will tell you, or change it with you.
    .told-anyway = I've told { $who } that you asked for them. You can still write what it is about.
    .what-to-say = What shall I tell { $who }? Write it here and I'll pass it on just as it is.
    .what-to-say-complaint = I'm sorry. Tell me what went wrong. It goes to the duty team, not to your PA, just as you write it.
    .what-to-say-compliment = That's good to hear. Tell me more and I'll pass it on.
    .what-to-say-idea = We'd like to hear it. What's your idea?
    .what-to-say-details = What has changed? I'll ask { $who } to check it with you, to keep your details safe.
    .taken-asked = I've passed on what you wrote to { $who }.
    .taken-kept = I've kept what you wrote safe.
    .with-the-rest = I've passed that on. Anything more you write here goes with it. In danger? Ring { -emergency-999 }. Say CALL ME for a call.
    .duty-asked = I've asked the duty team as well.
    .taken-callback = I've asked { $who } to ring you.
    .taken-complaint = Thank you. Your complaint is taken down and passed on.
    .taken-compliment = Thanks, that made my day, and I've passed it on to { $who }.
    .taken-idea = Thanks, I've passed your idea on to { $who }.
    .taken-details = Thanks. I've asked { $who } to check it with you. Nothing changes until they have.
    .taken-my-data = You have a right to see what we hold on you. I've asked { $who } to get it ready for you.
    .taken-erase = You can ask for what is held on you to be deleted. I've passed that to { $who }. They can tell you what can go and what must stay.
    .taken-consent = OK. I've asked { $who } to stop sharing as you said, and they will tell you when it's done.
    .complaint-next = You can have an advocate, free, who is on your side: Coram Voice { -coram-voice }.
    .your-pa = Your PA is { $who }. Text PA to send them a message.
    .no-pa = You don't have a named PA on our list just now. Text PA and the duty team will sort it out.
    .called = I missed your call. I can't talk, but I've asked for someone to ring you. In danger? Ring { -emergency-999 }.

# By when somebody at work will have read it. $next is one of the next- lines: what to do if it cannot wait.
# What becomes of a message that was handed on.
seen =
    .today = { $who } saw your message at { $at }.
    .before = { $who } saw your message on { $day } at { $at }.
    .someone = Someone in the team
    .on-it = { $who } has seen this and is on it. Say CALL ME if you want a call. In danger? Ring { -emergency-999 }.
    .has-it = { $who } has seen what you told me and is on it.
    .had-it = { $who } has seen what you told me.
    .late-cover = Sorry, your message has not been read yet. I have told { $who } too, and I ask again at { $when }. { $next }
    .late-duty = Sorry, your message has not been read yet. I have told the duty team too, and I ask again at { $when }. { $next }
    .late-manager = Sorry, your message has not been read yet. I have told a manager, and I ask again at { $when }. { $next }
    .late-everyone = Sorry, nobody has answered you yet. I have told everyone who is in, and I ask them again at { $when }. { $next }
    .late-nobody = Sorry, nobody is in to read your message. It is kept, and I ask everyone again at { $when }. { $next }

who-reads =
    .pa = { $who } will read it by { $when }. { $next }
    .pa-instead = { $own } may not see it today, so { $who } will read it by { $when }. { $next }
    .hidden = Your PA will read it by { $when }. { $next }
    .hidden-instead = Your PA may not see it today, so a colleague will read it by { $when }. { $next }
    .duty = The duty team will read it by { $when }. { $next }
    .duty-instead = { $own } may not see it today, so the duty team will read it by { $when }. { $next }
    .manager = Nobody else is in, so a manager will find someone to read it by { $when }. { $next }
    .line = Nobody is in to read it just now. I will ask everyone again at { $when }. { $next }
    .next-duty = If it can't wait, text DUTY.
    .next-danger = In danger? Ring { -emergency-999 }.
    .next-shut = In danger? Ring { -emergency-999 }. To talk, free, day or night: Samaritans { -samaritans }, or text SHOUT to { -shout }.
    .your-pa = your PA
    .a-colleague = a colleague of your PA
    .the-duty-team = the duty team
    .the-team = the team

# What a young person writes of themselves, for whoever works with them to read first.
about-me =
    .what-it-is = You can write up to 5 short lines about you. Your PA, or whoever stands in, reads them first, so you don't have to tell your story again.
    .first = What's the first thing they should know? Or say DONE.
    .noted = Saved.
    .next = There is room for { $left } more. Send the next one, or say DONE.
    .saved = That's saved for { $who }. Say ABOUT ME any time to see or change it.
    .all-five = That's all 5.
    .yours =
        This is what you wrote about you:
        { $lines }
        To change a line, say its number. Or say ADD, CLEAR or DONE.
    .yours-full =
        This is what you wrote about you:
        { $lines }
        To change a line, say its number. Or say CLEAR or DONE.
    .line = { $n } { $words }
    .pick-unclear = Say the number of the line to change, or ADD, CLEAR or DONE.
    .full = You have 5 lines, and that's the most. Say the number of one to change.
    .new-words =
        Line { $line } says: { $words }
        What should it say? Or say REMOVE, or DONE to leave it.
    .changed = Changed. Say ABOUT ME to see it all.
    .removed = That line is gone. Say ABOUT ME to see the rest.
    .as-it-was = OK, it stays as it is.
    .sure = Take all of it out? Reply 1 to take it out, 2 to keep it.
    .sure-unclear = Reply 1 to take it all out, or 2 to keep it.
    .empty = It's all out. Nothing is there now. Say ABOUT ME if you want to write it again.
    .no-words = There were no words in that. What should it say? Or say DONE.
    .too-many = That's too many lines: there is room for { $room }, and { $most } is the most. I have saved none of it, so please send fewer.
    .too-long = That line is { $length } characters, and { $most } is the most. I have not saved it yet. Say it shorter, or as two lines.

# Someone wants to be rung: they called our number, or wrote so.
# The spoken ones are read out to whoever rang.
call =
    .spoken = Hello, this is In Touch. We can't take calls here, but we know that you rang, and we'll ask someone to ring you back. They will see it by { $when }. In danger, ring { -emergency-999 }. To talk to someone now, ring Samaritans, free, on { -samaritans }.
    .spoken-nobody-in = Hello, this is In Touch. We can't take calls here, but we know that you rang. Nobody is in just now, and we will ask everyone at { $when } to ring you back. In danger, ring { -emergency-999 }. To talk to someone now, ring Samaritans, free, on { -samaritans }.
    .spoken-withheld = Hello, this is In Touch. We can't take calls here, and we can't see your number, so we can't ring you back. Please text us. In danger, ring { -emergency-999 }. To talk to someone now, ring Samaritans, free, on { -samaritans }.
    .spoken-text-us = Hello, this is In Touch. We can't take calls here, so please text us. In danger, ring { -emergency-999 }. To talk to someone now, ring Samaritans, free, on { -samaritans }.
    .on-list = You're on the list for a call.
    .still-on-list = You're still on the list for a call, and I've told them you asked again.
    .asked = I've asked for a call to you.
    .safe-number = I've asked for a call. What number is safe to ring, and when? You don't have to say who you are. In danger? Ring { -emergency-999 }.
    .which-number = What number is safe to ring, and when? You don't have to say who you are.
    .safe-number-kept = Thanks. I've passed that on for the call.
    .safe-number-noted = Thanks. I've passed that on. If there is a number that is safe to ring, write it here any time.
    .no-number = OK. You can still write here any time, or ring Samaritans, free, day or night, on { -samaritans }. In danger? Ring { -emergency-999 }.
    .missed-you = { $who } tried to ring you and got no answer. Say CALL ME if you want another try.

unknown =
    .who-are-you = I don't know this number, so I can't see anyone's details. Tell me your first name and what you need, and a person will get in touch here.
    .who-are-you-web = I don't know who this is, so I can't see anyone's details. Tell me your first name, what you need and how to reach you, and a person will get in touch.
    .staff-code = I can't take a code from this number, and nothing was sent on. If you work here, answer from your work phone or the staff page.
    .general = OK. You can still ask me what care leavers could get, or text HELP.
    .passed-on = Thanks. I've passed that on.
    .number-in-doubt = It's been a while, so someone will check that this is still your number before I can say more.
    .wrong-number = Sorry about that. I won't text this number again unless you text me. If you need help: { -emergency-999 } in danger, or Samaritans { -samaritans }.
    .third-party = I can't say who we know or don't know. I've asked a person to look at this.
    .professional = I can't say who we know or don't know. I've asked a person to look at this. They ring you back at your place of work before they say anything.
    .leave-a-number = Leave your name and a number and they will ring back. If someone is in danger, ring { -emergency-999 }.
    .someone-reads = It will be read by { $when }.
    .will-ring-back = Thanks. I've passed your number on. They ring you back on it, and say nothing before that.
    .third-party-noted = Thanks. I've passed that on.
    .whoever-reads = I'm an automated service, and people at the council can read this. In danger? Ring { -emergency-999 }. To talk, free, day or night: Samaritans { -samaritans }.
    .whoever-call = People at the council can read this and one of them can ring you: say CALL ME. In danger? Ring { -emergency-999 }.
    .holder-own-phone = I can't say or change anything here. A person reads what you wrote. If this is your own phone, tell me so. If someone is in danger, ring { -emergency-999 }.
    .holder-passed-on = A person at the council gets this too. They answer, not me, once they know who is asking. If someone is in danger, ring { -emergency-999 }.
    .holder-cannot = I still can't say who we know or don't know. I've passed this on as well. Leave a number for a call. If someone is in danger, ring { -emergency-999 }.
    .holder-says-own = Thanks for saying. A person checks that first, and I've told them. Say CALL ME for a call. In danger? Ring { -emergency-999 }. To talk: Samaritans { -samaritans }, Childline { -childline }.
    .holder-help = I take this seriously. Ill, hurt, or swallowed something? Ring { -emergency-999 } or go to A&E now, even if you feel OK. Can't speak? Press 55 when asked.
    .holder-body = Is anyone hurt or ill, or may have taken something? Ring { -emergency-999 } now, even if they seem OK. Stay with them and do what { -emergency-999 } say.
    .holder-help-came = Good. Stay with them if you can, and do what the ambulance or hospital people say. A person here reads this too. Worse? Ring { -emergency-999 } again.
    .holder-told-nobody = I tell nobody what others write here. A person checks who is asking first.
    .holder-call = I've asked a person to ring. They check who they speak to first, and say nothing before that. In danger? Ring { -emergency-999 }. To talk: Samaritans { -samaritans }.

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
    .help = Your texts from us are off, so this is all I can send. Text START to get them again. In danger? Ring { -emergency-999 }. To talk, free, day or night: Samaritans { -samaritans }.
    .done-web = OK, no more texts to your phone. You can still chat here. To get texts again, text START from your phone.

start =
    .on-again = Texts are on again.
    .done = Texts are on again. Text MENU to see what I can do.

safety =
    .emergency = Thank you for telling me. I take it seriously. Is anyone in danger now? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .urgent = Thank you for telling me. That can't be easy, and I take it seriously. If you are in danger, ring { -emergency-999 }.
    .emergency-suicide-self-harm = Thank you for telling me. That takes a lot, and I take it seriously. If you can't stay safe, please ring { -emergency-999 } now or go to A&E.
    .urgent-suicide-self-harm = Thank you for telling me. That takes a lot, and I take it seriously. If it gets too much, or you can't stay safe, ring { -emergency-999 } or go to A&E.
    .emergency-overdose = Please ring { -emergency-999 } now, or go to A&E, even if you feel OK. Stay with someone if you can. I'm glad you told me, and I take it seriously.
    .urgent-overdose = Please ring { -emergency-999 } now, or go to A&E, even if you feel OK. Stay with someone if you can. I'm glad you told me, and I take it seriously.
    .emergency-own-wound = Please ring { -emergency-999 } now. Press hard on it with something clean. I'm glad you told me, and I take it seriously.
    .urgent-own-wound = I'm glad you told me. Please get it seen today: A&E, or { -nhs-111 }. Still bleeding? Press on it, and ring { -emergency-999 }.
    .emergency-wounded-by = Please ring { -emergency-999 } now, from somewhere safe if you can. Press hard on it with something clean. I'm glad you told me, and it's not your fault.
    .urgent-wounded-by = I'm glad you told me. It's not your fault. Please get it seen today: A&E, or { -nhs-111 }. Still bleeding? Press on it, and ring { -emergency-999 }.
    .emergency-harm-done = You did right to say it. Ring { -emergency-999 } for them now, and do what they say. Stay with them if everyone is safe.
    .urgent-harm-done = You did right to say it. They may need a doctor: { -nhs-111 }, or { -emergency-999 } if badly hurt. Get some space too.
    .emergency-child-hurt = You did right to say it. Ring { -emergency-999 } now, or go to A&E with them, even if they are quiet or seem OK. Say what happened.
    .urgent-child-hurt = You did right to say it. Have them checked at A&E today, even if they seem OK. Sleepy or sick? Ring { -emergency-999 }.
    .emergency-may-hurt-child = Thank you for saying it first. Put them down safe, like in a cot, and step out of the room. Ring { -emergency-999 } if anyone could get hurt.
    .urgent-may-hurt-child = Thank you for saying it first. If it gets too much, put them down somewhere safe and step out. Could they get hurt? Ring { -emergency-999 }.
    .hurt-first = Is help with them yet? If not, ring { -emergency-999 } now.
    .hurt-first-again = First { -emergency-999 } for them, if you have not rung.
    .hurt-first-again-2 = They may be hurt inside. Ring { -emergency-999 } now.
    .hurt-first-again-3 = Still no help? Ring { -emergency-999 } for them.
    .emergency-fire = Get out now if you can, shut the doors behind you, stay out, and ring { -emergency-999 }. Can't get out? Ring { -emergency-999 } and say where you are.
    .urgent-fire = Get out now if you can, shut the doors behind you, stay out, and ring { -emergency-999 }. Can't get out? Ring { -emergency-999 } and say where you are.
    .emergency-gas = Go outside now. Touch no switches and light nothing. Then ring the gas emergency line, day or night: { -gas-emergency }. Feel ill? Ring { -emergency-999 }.
    .urgent-gas = Go outside now. Touch no switches and light nothing. Then ring the gas emergency line, day or night: { -gas-emergency }. Feel ill? Ring { -emergency-999 }.
    .emergency-intruder = Ring { -emergency-999 } now. If you can't speak, press 55 when asked. Get out if that's safe, or lock a door between you and them.
    .urgent-intruder = Thank you for telling me. I take it seriously. If they come back, ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .emergency-unreal = Thank you for telling me. That sounds frightening, and I take it seriously. Could anyone get hurt? Ring { -emergency-999 } now.
    .urgent-unreal = Thank you for telling me. That sounds frightening, and I take it seriously. Could anyone get hurt? Ring { -emergency-999 }.
    .go-unreal = Day or night: { -gmmh-crisis } in Manchester, or { -nhs-111 }.
    .emergency-somebody-else = You did right to tell me. Please ring { -emergency-999 } for them now, and stay with them if it's safe for you.
    .urgent-somebody-else = You did right to tell me, and it's a lot to carry. If they are in danger, ring { -emergency-999 } for them.
    .go-somebody-else = Can you say who they are, and where? Then a person can help.
    .emergency-somebody-missing = You did right to tell me. Please ring { -emergency-999 } now and say they are missing and may be in danger.
    .urgent-somebody-missing = You did right to tell me. To report them missing ring { -police-101 }, or { -emergency-999 } if they could be in danger.
    .go-somebody-missing = I can't say who is or isn't with us. A person reads what you write.
    .for-them = Thank you. I've added that for the people who can help. In danger now? Ring { -emergency-999 } for them. Say CALL ME for a person.
    .for-them-again = Thank you, that helps. It's passed on too. Are they in danger now? Ring { -emergency-999 } for them.
    .for-them-again-2 = Thank you for staying with this. A person reads it. If it gets worse for them, ring { -emergency-999 }.
    .for-them-again-3 = I've passed that on for them as well. You don't have to carry it alone: say CALL ME for a person.
    .emergency-family-harms-another = You did right to tell me. Nobody may do this to them. Ring { -emergency-999 } now, also from an airport.
    .urgent-family-harms-another = You did right to tell me. Nobody may do this to them. Soon? Ring { -emergency-999 }, also from an airport.
    .go-family-harms-another = Who are they, and where? For advice: { -karma-nirvana }.
    .emergency-others-plan = You did right to tell me. Keep away from it, and ring { -emergency-999 } now. You don't have to stop it yourself.
    .urgent-others-plan = You did right to tell me. Keep away from it, and ring { -emergency-999 } if anyone could get hurt. You don't have to stop it yourself.
    .emergency-fear-for-child = Thank you for telling me. That's frightening, and it's good you ask. Are you or your child in danger? Ring { -emergency-999 } now.
    .urgent-fear-for-child = Thank you for telling me. That's frightening, and it's good you ask. Are you or your child in danger? Ring { -emergency-999 }.
    .go-fear-for-child = For parents: Family Rights Group { -frg }.
    .emergency-medical = Thank you for telling me. This may need help right now: ring { -emergency-999 }. Tell them what happened and do what they say.
    .urgent-medical = Thank you for telling me. Please get this looked at today: ring { -nhs-111 }, or { -emergency-999 } if it gets worse.
    .emergency-domestic-abuse = Thank you for telling me. It's not your fault. In danger now? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .urgent-domestic-abuse = Thank you for telling me. It's not your fault. In danger? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .go-domestic-abuse = Women, day or night: { -refuge-nda }. Men: { -mens-advice-line }.
    .emergency-abuse-harm-from-others = Thank you for telling me. It's not your fault. In danger now? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .urgent-abuse-harm-from-others = Thank you for telling me. It's not your fault, and I take it seriously. In danger? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .emergency-followed = Thank you for telling me. Ring { -emergency-999 } now, and go where there are people and light. Can't speak? Press 55 when asked.
    .urgent-followed = Thank you for telling me. Go where there are people and light. In danger? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .go-followed = Stalking advice: { -stalking-helpline }.
    .emergency-cutting-by-family = Thank you for telling me. It's not your fault. Nobody may do this to you. Ring { -emergency-999 } now. Can't speak? Press 55.
    .urgent-cutting-by-family = Thank you for telling me. It's not your fault. Nobody may do this to you. Could it be soon? Ring { -emergency-999 }.
    .go-cutting-by-family = For advice, weekdays: { -karma-nirvana }.
    .urgent-cut-as-child = Thank you for telling me. It was never your fault. A doctor or midwife can help with pain: ring { -nhs-111 }. Afraid for another girl? Ring { -emergency-999 }.
    .go-cut-as-child = For advice, weekdays: { -karma-nirvana }.
    .emergency-forced-marriage = Thank you for telling me. It's not your fault. Nobody may make you. Ring { -emergency-999 } now, also from an airport.
    .urgent-forced-marriage = Thank you for telling me. It's not your fault. Nobody may make you. Taken away? Ring { -emergency-999 }, also from an airport.
    .go-forced-marriage = For advice, weekdays: { -karma-nirvana }.
    .emergency-honour = Thank you for telling me. It's not your fault. Nobody may hurt you over this. Ring { -emergency-999 } now. Can't speak? Press 55 when asked.
    .urgent-honour = Thank you for telling me. It's not your fault. Nobody may hurt you over this. In danger? Ring { -emergency-999 }. Can't speak? Press 55.
    .go-honour = For advice, weekdays: { -karma-nirvana }.
    .emergency-child-swallowed = You did right to tell me. Ring { -emergency-999 } now, even if they seem OK, and say what it was. Don't make them sick.
    .emergency-child-alone = Thank you for telling me. Can you get back to your child now? If not, ring { -emergency-999 } and say where they are.
    .emergency-child-marked = You did right to tell me. Is your child in danger now? Ring { -emergency-999 }. Have them checked at A&E today, even if they seem OK.
    .urgent-child-marked = You did right to tell me. Have your child checked at A&E or by a GP today, even if they seem OK. In danger? Ring { -emergency-999 }.
    .emergency-child-unsafe = You did right to tell me. It's not your fault. Is a child in danger? Ring { -emergency-999 } now, say where.
    .urgent-child-unsafe = You did right to tell me. It's not your fault. Is a child alone or in danger now? Ring { -emergency-999 }.
    .go-child-unsafe = Can you say who they are, and where? Then a person can help.
    .emergency-still-baby = Thank you for telling me. Ring your maternity unit now, day or night. Don't wait. Can't get through, or bleeding? Ring { -emergency-999 }.
    .emergency-unborn-hurt = It's not your fault. Ring maternity now, even if you feel OK. In danger? Ring { -emergency-999 }. Can't speak? Press 55.
    .urgent-unborn-hurt = It's not your fault. Ring maternity today, even if you feel OK. Not safe, or bleeding? Ring { -emergency-999 }.
    .go-unborn-hurt = Women, day or night: { -refuge-nda }. Men: { -mens-advice-line }.
    .emergency-made-to-end = Thank you for telling me. It's your choice, and nobody may make you. In danger now? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .urgent-made-to-end = Thank you for telling me. It's your choice, and nobody may make you. In danger? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .go-made-to-end = Private advice: a GP or { -nhs-111 }.
    .emergency-exploitation = Thank you for telling me. It's not your fault. You're not in trouble. In danger now? Ring { -emergency-999 }. Can't speak? Press 55.
    .urgent-exploitation = Thank you for telling me. It's not your fault. You're not in trouble. In danger? Ring { -emergency-999 }.
    .go-exploitation = Free help, with debts too: { -modern-slavery }.
    .emergency-pictures-held = Thank you for telling me. It's not your fault. Don't pay or send more. In danger now? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .urgent-pictures-held = Thank you for telling me. It's not your fault. Don't pay or send more, and keep their messages. In danger? Ring { -emergency-999 }.
    .go-sexual-harm = To be checked and helped, free, no police unless you want: Saint Mary's { -saint-marys-sarc }.
    .go-sexual-harm-elsewhere = To be checked and helped, free, no police unless you want: ask { -nhs-111 } for the nearest SARC.
    .go-pictures-held = To get pictures down: under 18, { -childline }. Over, weekdays: { -intimate-images }.
    .emergency-missing-or-trafficked = Thank you for telling me. In danger, or can't get away? Ring { -emergency-999 } now. Can't speak? Press 55 when asked.
    .urgent-missing-or-trafficked = Thank you for telling me. You're not in trouble. In danger? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .go-missing-or-trafficked = Or ring or text { -runaway-helpline }, free.
    .emergency-violence-to-others = Thank you for saying it first. Please get some space from them now. If anyone could get hurt, ring { -emergency-999 }.
    .urgent-violence-to-others = Thank you for saying it. It's good to talk first. Please get some space, and if anyone could get hurt, ring { -emergency-999 }.
    .emergency-homeless-tonight = Thank you for telling me. You should not be alone. Ill, very cold or not safe? Ring { -emergency-999 }.
    .urgent-homeless-tonight = Thank you for telling me. You have a right to help. Ill, very cold or not safe? Ring { -emergency-999 }.
    .homeless-child = Thank you for saying. You are under 18, so the council must help you, tonight too. Tell them your age, and that you have nowhere to sleep.
    .go-homeless-day = Ring the council now on { -manchester-contact-centre }: the homeless team must help you.
    .go-homeless-day-under-18 = Ring children's services: { -manchester-contact-centre }. Normally they must house you.
    .go-homeless-night = Ring the council's emergency team: { -manchester-contact-centre }. Stay where it's light.
    .go-homeless-night-under-18 = Ring children's services' emergency team: { -manchester-contact-centre }.
    .go-homeless-day-elsewhere = Ring the council where you are now: its homeless team must help you.
    .go-homeless-night-elsewhere = Ring the council where you are, for its emergency team.
    .go-homeless-day-under-18-elsewhere = Ring the council where you are now and ask for children's services. Normally they must house you.
    .go-homeless-night-under-18-elsewhere = Ring the council where you are now, for the children's services emergency team.
    .emergency-destitute-no-food-or-power = Thank you for telling me. Nobody should be without food or heat. Someone ill or in danger? Ring { -emergency-999 }.
    .urgent-destitute-no-food-or-power = Thank you for telling me. Nobody should be without food or heat. Ill? Ring { -nhs-111 }. Cold baby, or danger? Ring { -emergency-999 }.
    .go-destitute-no-food-or-power = Ask the council for crisis money. Say it's urgent.
    .go-destitute-night = With a child? Ring the council: { -manchester-contact-centre }.
    .urgent-pregnancy = Thank you for telling me. You've done nothing wrong, and you decide what happens. In danger, or a lot of pain? Ring { -emergency-999 }.
    .urgent-young-pregnancy = Thank you for telling me. You've done nothing wrong. A person will want to talk and help. In danger, or a lot of pain? Ring { -emergency-999 }.
    .emergency-young-pregnancy = Thank you for telling me. You've done nothing wrong. A person will want to talk and help. In danger, or a lot of pain? Ring { -emergency-999 } now.
    .go-pregnancy = A person will want to talk with you.
    .lines = Free, day and night: Samaritans { -samaritans }, or text SHOUT to { -shout }.
    .lines-under-19 = Free day and night: Samaritans { -samaritans }, text SHOUT to { -shout }. Or Childline { -childline }.
    .lines-any-age = Free day and night: Samaritans { -samaritans }, text SHOUT to { -shout }. Under 19: Childline { -childline }.
    .child = Thanks for saying how old you are. I can still help. Grown-ups whose job is to keep children safe will see this. Childline is free: { -childline }. In danger, ring { -emergency-999 }.
    .child-lines = For you, free: Childline { -childline }. Children's services: { -manchester-contact-centre }.
    .child-services = Children's services: { -manchester-contact-centre }.
    .child-services-for-them = Children's services can help them: { -manchester-contact-centre }.
    .child-lines-for-them = For them, free: Childline { -childline }.
    .told = I'm an automated service. { $who } { $when }
    .told-again-3 = What I know: { $who } { $when }
    .told-again-2 = As far as I know: { $who } { $when }
    .told-again = Still the same: { $who } { $when }
    .told-pa = I've alerted { $who } and the duty team.
    .told-duty = I've alerted the duty team.
    .not-your-pa = I have not told your PA, and they can't read it.
    .not-your-pa-since = Your PA was told before you said this. From now on they are not told, and they can't read it.
    .left-out = No. Your PA has not been told of this and can't read it. Only the people I named can. Say CALL ME for a person.
    .left-out-since = Your PA was told before you said who it was. Since then, no: they are not told, and they can't read it. Say CALL ME for a person.
    .read-now = They are in but may not have seen it yet.
    .read-now-duty = Duty is in but may not have seen it yet.
    .read-now-pa = { $who } is in but may not have seen it yet.
    .read-now-one = Someone is in but may not have seen it yet.
    .read-on-call = Someone is on call, but may not have seen it yet.
    .read-unknown = They are not in, so nobody may have seen it yet. I ask again until someone has it.
    .read-later = It may not be seen until { $when }.
    .honest = I can't keep it secret if someone is at risk. Only people who can help see it. Say CALL ME for a call.
    .honest-phone-read = I can't keep it secret if someone is at risk. I won't text first. Delete this if that's safer. Say CALL ME for a call.
    .hush = OK. I'm an automated line and won't text first. In an emergency ring { -emergency-999 }. To talk: Samaritans { -samaritans }.
    .any-reader = I'm an automated service, and I have no answer to that. A person can read it. In danger? Ring { -emergency-999 }. Say CALL ME for a person.
    .any-reader-again = I'm automated, so that is one for a person. It's there for them to read. In danger? Ring { -emergency-999 }. Say CALL ME for a call.
    .alone-to-talk = OK. You can write here now, as much or as little as you like, and stop any time. If they come back or it isn't safe, ring { -emergency-999 }. Say CALL ME for a person.
    .alone-to-talk-again = OK, write what you want to. I pass it on. If it isn't safe any more, ring { -emergency-999 }. Say CALL ME for a person.
    .plays-along = OK, thanks for letting me know.
    .plays-along-again = OK, no problem.
    .plays-along-here = Hi, still here.
    .taken-back-watched = OK. I'm an automated line, here any time. In an emergency ring { -emergency-999 }, and press 55 if you can't speak.
    .taken-back-watched-again = OK. Still here, and automated. In an emergency ring { -emergency-999 }, and press 55 if you can't speak.
    .hush-eased = OK. I'm an automated line, still here. Write what you need in your own words, or say CALL ME for a person. In an emergency ring { -emergency-999 }.
    .hush-eased-again = I'm an automated line, still here. Write what you need in your own words. In an emergency ring { -emergency-999 }. To talk: Samaritans { -samaritans }.
    .plea-quiet = OK. This goes to a person. I'm an automated line. In an emergency ring { -emergency-999 }, and press 55 if you can't speak.
    .plea-quiet-again = That goes to a person too. In an emergency ring { -emergency-999 }, and press 55 if you can't speak. I'm automated, and still here.
    .stopped = I've stopped our texts, as you asked, so a person is asked to ring you. Text START to get texts again.
    .stopped-phone-read = I've stopped our texts, and I won't text first. Delete this if that's safer. A person is asked to find a safe way to reach you. Text START to get texts again.
    .stopped-web = I've stopped texts to your phone, as you asked. You can still chat here. A person is asked to ring you.
    .stop-visitor = OK. I send no texts, so you can just close this chat. What you told me still counts. In danger? Ring { -emergency-999 }. To talk, free, day or night: Samaritans { -samaritans }. Say CALL ME for a person.
    .stopped-visitor = OK. You can still chat here any time. Say CALL ME and leave a number if you want a call from a person.
    .will-ring = What you told me still counts, so a person is asked to ring you.
    .still-here = I'm still here, and you can say anything, or nothing. Say CALL ME any time for a person.
    .still-here-again-2 = Here, still. There's no rush. Say CALL ME if you'd like a person.
    .still-here-again = I haven't gone. Write whatever you like, or nothing. Say CALL ME for a person.
    .not-alone = You don't have to deal with this alone. Say CALL ME for a person, or ring Samaritans now, free, on { -samaritans }. In danger, ring { -emergency-999 }.
    .not-alone-again = There are people who want to help with this. Say CALL ME for one, or ring Samaritans, { -samaritans }. In danger, ring { -emergency-999 }.
    .a-person = I'm automated, and you deserve a person. Say CALL ME and I'll ask for a call back. Samaritans are there now on { -samaritans }.
    .a-person-again = A real person would be better than me. Say CALL ME, or ring Samaritans at any hour: { -samaritans }.
    .secret = I can't keep it secret when someone is at risk. Only people whose job is to help see it. They are asked to talk with you first, before anyone else, if they can. Say CALL ME to talk to one.
    .secret-them = I don't contact your family or friends. What you told me goes to { $who }, as someone is at risk. I've asked them to talk with you first, before anyone else, if they can. Say CALL ME for a person.
    .secret-staff = It has gone to { $who }, as someone is at risk and it's their job to help. I can't undo that. They are asked to talk with you first, before anyone else, if they can. Say CALL ME for a person.
    .secret-again = I can't keep it to myself when someone is at risk. Only people who can help see it. Say CALL ME to talk to one.
    .taken-back = OK. I'd still rather take it seriously, so people will see it, and someone may check how you are. Say CALL ME any time to talk to a person.
    .taken-back-again = I hear you. People will still read it, just to be sure you're OK. Say CALL ME for a person.
    .no-pressure = OK, no pressure. People will still see what you wrote. Say CALL ME if you want a person. Samaritans are there any time on { -samaritans }.
    .no-pressure-now = That's OK, you don't have to talk to me. But please don't wait: ring { -emergency-999 } now, or ask someone near you to. I'm still here. Say CALL ME for a person.
    .no-pressure-again = That's all right. You don't have to say anything. Say CALL ME if you change your mind. Samaritans: { -samaritans }.
    .a-bot = I'm an automated service, not a person. Real people have been told. Say CALL ME to talk to one, or ring Samaritans now on { -samaritans }.
    .a-bot-now = I'm automated, not a person. Real people have been told. In danger now? Ring { -emergency-999 }. To talk: say CALL ME for a person, or ring Samaritans on { -samaritans }.
    .a-bot-to-any = I'm an automated service, not a person. People at the council can read what is written here. Say CALL ME to talk to one, or ring Samaritans on { -samaritans }.
    .a-bot-to-any-again = Still automated, yes. For a person, say CALL ME, or ring Samaritans on { -samaritans }.
    .a-bot-again = Still automated, yes. People have been told, and you can ask for one: say CALL ME, or ring Samaritans on { -samaritans }.
    .added-for-both = { $who } and the duty team
    .heard-1 = I hear you. It's there for { $who } to read too.
    .heard-2 = Thank you for saying that. I've put it with the rest, for { $who }.
    .heard-3 = OK, I've got that, and so will { $who }.
    .heard-4 = That helps people to understand. It can be seen by { $who }.
    .unsure-1 = I'm automated, and I can't answer that one. It's there for { $who }, who may know.
    .unsure-2 = That's one for a person. I've put it to { $who }, so they can tell you.
    .unsure-3 = A person can answer that better than I can. It's there for { $who }, and you can ask for a call.
    .unsure-4 = That's a fair question. It's with { $who }: they can see that you asked.
    .unsure-now = Ask { -emergency-999 } that: ring now, and they stay on the line with you. It's there for { $who } too.
    .unsure-now-again = { -emergency-999 } can tell you that. Please ring now. It's there for { $who } too.
    .get-medicine = No insulin, inhaler or other medicine? Ring { -nhs-111 } today, or { -emergency-999 } if you feel ill.
    .get-seen = Please get seen at A&E today, even if nothing shows.
    .near-now = Ring { -emergency-999 } now if you can.
        Can't speak? Press 55 when asked.
    .near-now-again = { -emergency-999 } now.
        Then 55 if you can't speak.
    .news-place = Please ring { -emergency-999 } now and tell them that place: I can't send help there myself. Can't speak? Press 55 when asked, and stay on the line.
    .news-place-of-child = Thank you. That helps people find you, but I can't send anyone myself. Stay where there are people and light. Not safe? Ring { -emergency-999 } and say where you are.
    .news-neck = Please go to A&E now, even if nothing shows: you can be hurt inside. Hard to breathe or swallow, or very dizzy? Ring { -emergency-999 }. It's not your fault.
    .news-injury = I'm sorry you're hurt. It's not your fault. Please get it seen today: A&E, or { -nhs-111 }. Numb, worse, or your head? Ring { -emergency-999 }.
    .news-late = You've done nothing wrong. Was it in the last 5 days? Emergency contraception can work, the sooner the better: ask a pharmacy, sexual health clinic or { -nhs-111 }. Tests are free and private. In danger? Ring { -emergency-999 }.
    .news-pictures-young = Thank you, that matters. It's not your fault. Sharing pictures of anyone under 18 is a crime. To get them down: under 18, { -childline }. Over: police { -police-101 }.
    .news-cold = Go in where it's warm and there are people, like a shop, a station or a hospital. Very cold, sleepy or muddled? Ring { -emergency-999 }.
    .news-asks-if-ok = It's OK to say you need help, where other people can see. Don't go anywhere with them. You can ask them to ring { -emergency-999 } for you, or go in a shop.
    .news-gave-in = It's not your fault, and you're not in trouble, whatever you did to be safe. Hurt, or worried about your body? { -nhs-111 }. In danger? Ring { -emergency-999 }.
    .news-may-have-taken = They may have taken them. Please ring { -emergency-999 } for them now: say where they are and what you saw. Don't wait to see if they're OK. Say CALL ME for a person.
    .news-threat-if-told = You did right to tell me. That threat is not your fault, and I don't tell them what you write. It's passed on. In danger now? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .news-threat-to-theirs = That's a threat, and it's not your fault. It's passed on. Are they near them now, or on the way? Ring { -emergency-999 } for them. Say CALL ME for a person.
    .news-hindered = Your body comes first: ring { -emergency-999 } now. You don't need anyone's OK. Can't speak? Press 55 when asked. No phone? Ask a neighbour or a shop to ring.
    .news-breath = Ring { -emergency-999 } now and stay on the line. They tell you what to do about the breathing. Please don't wait to see, and don't drive there.
    .news-loss = I'm so sorry. Losing someone like that hurts in a way of its own, and it's OK to say so. How safe are you now? If you might act on it, ring { -emergency-999 }. Samaritans, free: { -samaritans }.
    .news-edge = Please come back from there now, to where people are. Ring { -emergency-999 } and say which place it is, and they stay on the line with you. Say CALL ME for a person.
    .news-means = Thank you for saying that, it matters. Please get them out of your reach: give them to someone, or hand them in at a pharmacy. If you might take them, ring { -emergency-999 }.
    .news-child-gone = Ring { -emergency-999 } now and say a child is missing and in danger, and who they may be with. Then children's services, day or night: { -manchester-contact-centre }. If they come back, tell the police.
    .news-threat = Please put down anything that could hurt, and get away from them now, outside if you can. Ring { -emergency-999 } and say you might hurt someone: they can help. Say CALL ME for a person.
    .next-own = To talk to someone now, free: Samaritans { -samaritans }.
    .next-harmed = If they come near, ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .next-homeless = Cold or not safe? Go where there are people and light.
    .next-body = Not sure how bad it is? { -nhs-111 }, day or night.
    .next-need = Nothing left for today? Tell the council it's urgent, and say if there's a baby. Ill, or a baby who won't feed or wake up? Ring { -emergency-999 }.
    .next-another = If they are in danger, ring { -emergency-999 } for them.
    .next-violence = Keep some space from them for now, if you can.
    .added-end = In danger? Ring { -emergency-999 }. Say CALL ME for a person.
    .outsiders = I don't tell them anything myself. What you write here is for { $who }, and they are asked to talk with you first, before anyone else, if they can. Say CALL ME for a person.
    .said-shame = That's hard to feel, and I don't think less of you. You did right to say it. It's there for { $who }. Say CALL ME for a person.
    .said-shame-again = Lots of people feel that, and it does not make you less. You can say anything here. Say CALL ME for a person.
    .said-shame-harmed = You've nothing to be ashamed of, and it's not your fault. You did right to tell me. It's there for { $who }. Say CALL ME for a person.
    .said-shame-harmed-again = The shame is not yours to carry. What they did is not your fault. Say CALL ME for a person.
    .said-alone = That's a lonely place to be. You've got { $who } to read this, and Samaritans now, free: { -samaritans }. Say CALL ME for a person.
    .said-alone-now = Then please ring { -emergency-999 } now: they stay on the line with you till help comes. Unlock the door if you can. I've passed that on. Say CALL ME for a person.
    .said-alone-now-again = You don't have to be alone with it: ring { -emergency-999 }, and they stay on the line. I've passed that on too. Say CALL ME for a person.
    .said-alone-again = I'm glad you are telling me. To talk to someone now: Samaritans, free, { -samaritans }. Say CALL ME for a person.
    .said-not-clear = Sorry, I'm automated and I get things wrong. People read what you write here. In danger, ring { -emergency-999 }. To talk to a person, write CALL ME.
    .said-not-clear-again = I'm sorry. Simply: help in danger is { -emergency-999 }. For a person to ring you, write CALL ME.
    .said-english = Your English is fine. Write any way you like, and people will read it. In danger, ring { -emergency-999 }. To talk to a person, write CALL ME.
    .said-simpler = Simply: I am a computer. People can read this, and want to help: { $who }. In danger, ring { -emergency-999 }. To talk to a person, write CALL ME. You can write in your language.
    .said-not-enough = I'm sorry this isn't enough. You deserve a person, not me: say CALL ME. It's there for { $who }. In danger, ring { -emergency-999 }.
    .said-not-enough-again = You're right, a person would be better. Say CALL ME. In danger, ring { -emergency-999 }.
    .said-after-death = I can't know that. Is it on your mind a lot? You can tell me what's behind it. If you might act on it, ring { -emergency-999 }. To talk, free, day or night: Samaritans { -samaritans }. Say CALL ME for a person.
    .said-after-death-again = Nobody knows that for sure. What matters to me is you, here now. Samaritans will talk it over, day or night: { -samaritans }. If you might act on it, ring { -emergency-999 }.
    .said-wont-act = I'm glad you say that. How you feel still matters, so people will read it. If it changes, ring { -emergency-999 }, or Samaritans on { -samaritans }. Say CALL ME for a person.
    .said-guilt = That's a lot to carry. You told someone, and that is how help starts. It's there for { $who }. Say CALL ME for a person.
    .said-guilt-again = I hear how heavy that is. Saying it took courage. To talk now, free: Samaritans { -samaritans }. Say CALL ME for a person.
    .said-upset = That sounds so hard. Try to breathe slowly, and be near someone you trust if you can. In danger, ring { -emergency-999 }. Say CALL ME for a person.
    .said-upset-again = I'm still here. One slow breath, then the next. To talk now, free: Samaritans { -samaritans }. Say CALL ME for a person.
    .money-pay-them = Please don't pay or send more, and don't answer them. Keep what they sent. It's not your fault, and people here can help. In danger? Ring { -emergency-999 }. I've passed that on. Say CALL ME for a person.
    .money-fare = You don't need money to get help. If you're not safe where you are, ring { -emergency-999 }, free, and say you can't get away. I've passed that on. Say CALL ME for a person.
    .money-fare-ill = You don't need a fare: ring { -emergency-999 }. The call and the ambulance are free. I've passed that on. Say CALL ME for a person.
    .money-need-elsewhere = I can't send money. Ring the council where you are now and ask for crisis money. Say it's urgent. I've passed on that you need it. In danger? Ring { -emergency-999 }. Say CALL ME for a person.
    .money-need = I can't send money. Ring the council on { -manchester-contact-centre } and ask for crisis money. Say it's urgent. I've passed on that you need it. In danger? Ring { -emergency-999 }. Say CALL ME for a person.
    .step-ringing = Good. Say where you are first, then what you told me, and stay on the line. I'm still here. Say CALL ME for a person.
    .step-ringing-again = Good. Keep trying if nobody answers. I'm still here. Say CALL ME for a person.
    .step-with-help = Good. Stay with them, and tell them everything you told me. If nobody helps, ring { -emergency-999 }. I've passed that on. Say CALL ME for a person.
    .step-with-help-again = That's good. Let them look after you. If it gets worse, or nobody helps, ring { -emergency-999 }. I've passed that on too. Say CALL ME for a person.
    .step-with-help-again-2 = I'm glad you are being looked after. Tell them if anything hurts or scares you. I've passed that on too. Say CALL ME for a person.
    .step-away = I'm glad you told me. Stay where there are people and light, if you can. Not safe? Ring { -emergency-999 }. I've passed that on. Say CALL ME for a person.
    .step-put-down = Well done. That was a strong thing to do. Keep away from it if you can. If it changes, ring { -emergency-999 }. I've passed that on. Say CALL ME for a person.
    .step-stopped = I'm glad it has stopped. Keep it clean and covered. Deep, wide open or sore and red? Get it seen today: A&E, or { -nhs-111 }. If it bleeds again, press hard and ring { -emergency-999 }.
    .step-safe = I'm glad. Stay somewhere safe if you can. If it comes back, ring { -emergency-999 }. I've passed that on. Say CALL ME for a person.
    .step-apart = You did the right thing. A baby can be left to cry, safe in a cot, while you get calm. Floppy, ill or hurt? Ring { -emergency-999 }. I've passed that on. Say CALL ME for a person.
    .step-apart-again = Good. Stay apart till you feel calm. Is there a friend who could come and sit with you? Floppy, ill or hurt? Ring { -emergency-999 }. Say CALL ME for a person.
    .step-unhurt = You stopped, and you told someone. That took strength. Stay apart till you feel calm. Could they get hurt? Ring { -emergency-999 }. I've passed that on. Say CALL ME for a person.
    .step-cries = That is so hard. A baby who is safe in a cot can be left to cry for a bit. Take slow breaths in another room. Floppy, ill or hurt? Ring { -emergency-999 }. Say CALL ME for a person.
    .step-they-are-safe = I'm glad. If it gets worse again, ring { -emergency-999 } for them. I've passed that on. Say CALL ME for a person.
    .step-they-answered = That's good to hear. Stay with them or on the phone if you can. If they are not safe, ring { -emergency-999 } for them. I've passed that on. Say CALL ME for a person.
    .told-beside = I've passed on what you told me.
    .told-beside-again = What you told me is passed on too.
    .added-after = Thank you for telling me. I've passed that on. In danger, ring { -emergency-999 }. Say CALL ME for a person.
    .hospital-first = Please go to A&E or ring { -emergency-999 } now, even if you feel fine.
    .hospital-first-again-3 = Please don't wait: { -emergency-999 } or A&E, even if you feel OK.
    .hospital-first-again-2 = Not been seen yet? Ring { -emergency-999 } or go to A&E now.
    .hospital-first-again = A doctor first: A&E, or ring { -emergency-999 } now.
    .after-hospital = Please go: a doctor needs to check you now. It's free, and { -emergency-999 } works with no credit. I've passed that on too. Say CALL ME for a person.
    .after-hospital-if = If you can't stay safe, please go. A&E is open all night, and { -emergency-999 } works with no credit. I've passed that on too. Say CALL ME for a person.
    .after-no-ambulance = I hear you. Can someone take you to A&E now? If nobody can, please ring { -emergency-999 }. I've passed that on too. Say CALL ME for a person.
    .after-no-ambulance-if = I hear you. Can someone be with you? If you can't stay safe, ring { -emergency-999 }. To talk, ring Samaritans on { -samaritans }. I've passed that on too. Say CALL ME for a person.
    .after-police = I don't ring the police myself. A person who reads this may, if it keeps someone safe. If anyone is in danger, ring { -emergency-999 } all the same. I've passed that on too. Say CALL ME for a person.
    .after-sleep = Please don't go to sleep on your own: ring { -emergency-999 } now. Wake someone to sit with you. I've passed that on too. Say CALL ME for a person.
    .after-sleep-if = If you have taken something, or are hurt or ill, please don't go to sleep on your own: ring { -emergency-999 } now. I'm still here. I've passed that on too. Say CALL ME for a person.
    .after-how-many = I can't say what is safe. If you have taken any, a doctor must check you: ring { -emergency-999 } now. I've passed that on too. Say CALL ME for a person.
    .after-will-i-die = I can't know that. A doctor can find out, and help works best early, so please ring { -emergency-999 } now. I've passed that on too. Say CALL ME for a person.
    .after-will-i-die-if = I can't know that, but you don't have to face it alone. If you can't stay safe, ring { -emergency-999 }. Samaritans are there now on { -samaritans }. I've passed that on too. Say CALL ME for a person.
    .after-feels-better = Being sick or feeling OK does not make it safe. A doctor must check you: ring { -emergency-999 } now. I've passed that on too. Say CALL ME for a person.
    .after-feels-better-if = I'm glad you told me. I've passed that on too, and someone may check how you are. If it gets too much, ring { -emergency-999 }. Say CALL ME for a person.
    .after-safe-hands = That's the right place. Stay there, and tell them everything that you told me. If nobody helps, ring { -emergency-999 }. I've passed that on too. Say CALL ME for a person.
    .after-calmer = Thank you for telling me. I've passed that on too. If it changes, or you don't feel safe, ring { -emergency-999 }. Say CALL ME for a person.
    .after-tell-them = I don't contact your family or friends. I've asked the people who help you to talk with you first, before anyone else, if they can. Say CALL ME for a person.
    .after-take-children = It's good that you asked for help. I can't say what comes next, but they decide with you what is safe. In danger, ring { -emergency-999 }. Say CALL ME for a person.
    .after-come-to-me = I'm automated, so I can't come to you, and I'm sorry. In danger, ring { -emergency-999 } and they will come. I've passed that on too. Say CALL ME for a person.
    .council-ring-for-me = I'm automated, so I can't ring the council, but a person may. I've passed that on. If you ring, say you were in care. In danger? { -emergency-999 }. Say CALL ME for a person.
    .council-turned-away = Ask them for that decision in writing, and ask for a review. Say you were in care. I've passed it on, so a person can help. In danger? { -emergency-999 }. Say CALL ME.
    .council-care-18 = It counts: say so. At 18 to 20, in care at 16 or 17, you are priority need, so they must find you somewhere. Ask for the answer in writing. I've passed that on. In danger? { -emergency-999 }. Say CALL ME.
    .council-care-21 = It can count: say so. If you're vulnerable because you were in care, you are priority need at any age. Ask for the answer in writing. I've passed that on. In danger? { -emergency-999 }. Say CALL ME.
    .council-care-any = It can count: say so, and say your age. At 18 to 20, in care at 16 or 17, you are priority need. Ask for the answer in writing. I've passed that on. In danger? { -emergency-999 }. Say CALL ME.
    .after-said-no = I'm sorry. Please try again, and say that you are not safe and want help now. In danger, ring { -emergency-999 }. I've passed that on too. Say CALL ME for a person.
    .after-said-no-need = I'm sorry. Ask the council for crisis money, and say that you have nothing and it can't wait: { -manchester-contact-centre }. Ill? { -nhs-111 }. I've passed that on too. Say CALL ME for a person.
    .after-scared = It makes sense to be scared. Get near people you trust if you can, and light. In danger, ring { -emergency-999 }. I've passed that on too. Say CALL ME for a person.
    .added-of-father = Thank you for telling me. You've done nothing wrong. I've added that for { $who }. In danger? Ring { -emergency-999 }. Say CALL ME for a person.
    .child-listening = You can tell me what is going on, in your own words.
    .another-too = Thank you for telling me about them too. I've passed it on. Are they in danger now? Ring { -emergency-999 }. Say CALL ME for a person.
    .told-at-once = I've passed that on at once. In danger now? Ring { -emergency-999 }. Can't speak? Press 55 when asked. Say CALL ME for a person.
    .it-counts = It counts, it's not your fault, and nobody here thinks less of you. You did right to say it. Say CALL ME for a person.
    .off-topic = I've no answer to that here, sorry. I haven't forgotten what you told me. I can still book a careers chat if you ask. Say CALL ME any time for a person.
    .where-told = Thank you. I've passed that on, and it helps. I can't send anyone: in danger, ring { -emergency-999 } and say where. Say CALL ME for a person.
    .more = Thank you for telling me more. It's passed on too. In danger, ring { -emergency-999 }. Say CALL ME for a person.
    .more-again = Thank you. That's passed on as well. In danger, ring { -emergency-999 }. Say CALL ME for a person.
    .ring-now = Please ring { -emergency-999 } now if you have not yet. I'm still here. Or say CALL ME for a person.
    .ring-now-again = Is it { -emergency-999 } you need? Please ring now if anyone is in danger. Or say CALL ME for a person.
    .glad = I'm glad you told me. I'm still here. Say CALL ME any time for a person.
    .glad-again = Any time. I'm still here. Say CALL ME for a person.
    .and-this = I haven't forgotten what you told me. Say CALL ME any time for a person. Now for what you asked:
    .and-this-again-2 = What you told me still counts. Say CALL ME for a person. As for this:
    .and-this-again = I'm still thinking of what you told me. Say CALL ME for a person. Now this:
    .or-a-person = Say CALL ME any time for a person.
    .or-a-person-again-3 = Say CALL ME if you want a call.
    .or-a-person-again-2 = A person can ring you: say CALL ME.
    .or-a-person-again = For a person, say CALL ME.
    .short-menu-now = In danger? Ring { -emergency-999 } now. Can't speak? Press 55 when asked. Say CALL ME for a call from a person. Samaritans are there now on { -samaritans }.
    .short-menu =
        Say CALL ME for a call from a person, or PA to write to them. Samaritans are there now on { -samaritans }, and { -emergency-999 } in danger.
        I can still book or change an appointment if you ask.
    .are-you-safe = I want to get this right. Are you safe right now? Reply 1 if you are, 2 if not. In danger, ring { -emergency-999 }. Or say CALL ME for a person.
    .safe-or-not = I just want to be sure. Reply 1 if you are safe right now, 2 if not. In danger, ring { -emergency-999 }. To talk: Samaritans { -samaritans }, free. Or say CALL ME for a person.
    .booking-too = You asked for an appointment too. I can still book it: tell me which place or day is best.
    .safe-too = And are you safe right now? Reply 1 if you are, 2 if not. In danger, ring { -emergency-999 }. Or say CALL ME for a person.
    .good-to-know = Thanks for telling me. If that changes, text me any time, or ring { -emergency-999 } in danger. What do you need help with? Say PA for a person.
    .safe-and-read = Thanks for telling me. I've passed on what you wrote, so { $who } can look at it properly. If anything changes, text me, or ring { -emergency-999 } in danger.
    .unreadable = I can't read this language yet. I've told a person. In danger, ring { -emergency-999 }. To talk: Samaritans { -samaritans }, free.
    .unreadable-by = They will read it by { $when }.

# How they want to be reached. No number and no address is said back: somebody else may read it.
wish =
    .kept = Thanks. I've told { $who }: { $what }. In danger now? Ring { -emergency-999 }.
    .not-here-kept = OK. I won't text first. Delete this if that's safer. I've told { $who }: { $what }. Is there a safe number, or a safe time? In danger? Ring { -emergency-999 }.
    .also = I've also passed on: { $what }.
    .noted = OK, noted: { $what }. Any text I send first will keep to that. I still answer when you write.
    .passed-on = Thanks. I've passed that on: { $what }.
    .not-here-noted = OK. I won't text first. Delete this if that's safer. I've told a person: { $what }. If someone hurts or scares you, you can tell me. In danger? Ring { -emergency-999 }.
    .what-is-safe = You say what is safe: a number, a time, a call or a text. I pass it on, and it is there to read before anyone contacts you. In danger? Ring { -emergency-999 }.
    .what-is-safe-again = Tell me a safe number, a safe time, or who may pass a message on. It goes with the rest. In danger? Ring { -emergency-999 }.
    .if-scared = If someone hurts or scares you, you can tell me here. In danger? Ring { -emergency-999 }.
    .how-to-stop = To stop all texts, text STOP.
    .how-to-stop-web = To stop all texts, text STOP from your phone.
    .again = Thanks. I've passed that on. A person will check with you before we go back to how it was. In danger? Ring { -emergency-999 }.
    .have-it = Yes: { $who } can see how you asked to be reached. In danger? Ring { -emergency-999 }.
    .ring-number = ring only the number you gave
    .text-number = text only the number you gave
    .to-email = e-mail the address you gave
    .through = reach you through your { $whom }
    .only-text = text, don't ring
    .only-ring = ring, don't text
    .only-email = e-mail only
    .not-ring = don't ring
    .not-text = don't text
    .not-here = nothing to this phone
    .no-voicemail = no voicemail
    .not-at-home = not at your home
    .not-at = not at your { $where }
    .only-when = only when it is as you said
    .between = only { $from } to { $to }
    .after = only after { $time }
    .before = only before { $time }
    .not-between = not between { $from } and { $to }
    .not-on = not { $days }
    .calls-only = for calls

# What stays on a phone or a computer, and how to take it off.
screen =
    .web-seen = Anyone who uses this device may see that you were here. Exit quickly clears this chat and leaves, but your browser history stays. Ask me how to clear it. In danger? Ring { -emergency-999 }.
    .told-stays = What you told me stays with the people who help.
    .web-clear = Exit quickly clears this chat. For the rest, open History in your browser and delete today's pages. Next time a private window leaves less. In danger? Ring { -emergency-999 }.
    .phone-seen = Anyone who opens this phone can see these texts, and a phone bill may list our number. You can delete our texts. Ask me how. In danger? Ring { -emergency-999 }.
    .phone-clear = Hold a finger on our chat, then tap Delete or the bin. Look in Recently deleted too. A phone bill may still list our number. In danger? Ring { -emergency-999 }.

# What answers the plain questions of somebody who has told of danger, and what is said in place of words they have just had.
asked =
    .danger-first = In danger now? Ring { -emergency-999 }.
    .danger-first-again = If anyone is not safe, ring { -emergency-999 } now.
    .danger-first-again-2 = Ring { -emergency-999 } if anyone is in danger.
    .danger-first-again-3 = Is someone not safe? { -emergency-999 } first.
    .once-more = Here it is again.
    .once-more-again = Once more:
    .once-more-again-2 = It's still this:
    .once-more-again-3 = As I said before:
    .passed-on = Yes, it's passed on, as someone may be at risk. Only people whose job is to help are told.
    .passed-on-again = Yes. I passed on what you told me, so that someone can help. I tell nobody else.
    .why-care = You're right that I'm automated, so I can't feel it. But you matter, and people who care read this. To talk now, free: Samaritans { -samaritans }.
    .why-care-again = I'm only a machine. The people behind it are real, and they want you safe. A voice now, free: Samaritans { -samaritans }.
    .stop-me = I can't, I'm automated, but I don't want anyone hurt. Please be with someone now, or ring Samaritans, free: { -samaritans }. Can't stay safe? { -emergency-999 }.
    .stop-me-again = Nobody should be alone with this. Go to someone you trust, or Samaritans, { -samaritans }. Not safe? Ring { -emergency-999 }.
    .stop-me-violence = You can: walk away now, and be with someone you trust. Or talk it down with Samaritans, free: { -samaritans }. Could anyone get hurt? Ring { -emergency-999 }.
    .stop-me-violence-again = You can stop it. Stay away from them tonight, and get someone to sit with you. Could anyone get hurt? Ring { -emergency-999 }.
    .stop-me-took = Please let a doctor help you now: ring { -emergency-999 }, or go to A&E, with someone if you can.
    .be-ok = I can't see ahead, but it can ease, and more so if you're not alone with it. Telling someone was a start. To talk now, free: Samaritans { -samaritans }.
    .be-ok-again = I hope so. Nobody can say for sure, but people want to help you get there. To talk now, free: Samaritans { -samaritans }.
    .help-me = Yes, I'll do what I can: I'm automated, but people are asked to help you. In danger now? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .help-me-again = Yes. What do you need most now? I pass it on. In danger, ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .advocate = An advocate is on your side. It's free, and they help you say what you want and be listened to. On weekdays: { -coram-voice }.
    .advocate-again = Someone who is just for you, and speaks up for what you want. Free, on weekdays: { -coram-voice }.
    .complaint-waits = And your complaint: what went wrong?
    .morning = In the morning ring the council on { -manchester-contact-centre } and ask for the homeless team: they must help you. Say you were in care.
    .morning-elsewhere = In the morning ring the council where you are and ask for its homeless team: it must help you. Say you were in care.
    .not-booked-yet = Not yet: nothing is booked. To book, answer this:
    .claim-back = It's worth asking someone who knows the law, and I don't. I've put that to { $who }, so they can help you find out.
    .claim-back-again = I can't say what the law gives you. It's with { $who }, and it's worth asking them.
    .pay-back = I don't know: some help has to be paid back and some not. Ask before you say yes to it. I've passed on that you want to know.
    .pay-back-again = Whoever offers it must tell you that. Ask them first. I've passed on that you want to know.
    .ask-passed = OK, I've passed that on to { $who }.
    .ask-passed-again = That's passed on too, to { $who }.
    .keep-it = If you can keep it and it's safe to go, that's best. If you can't, let them know. I've passed that on, so a person can help.
    .keep-it-again = Go if you can and it's safe. If not, tell them. A person can help you with that.
    .police-do = They can come, stop it and keep people safe. In danger, ring { -emergency-999 }. Not happening now: { -police-101 }. You don't have to be sure.
    .police-do-again = You can ask them that on { -police-101 }. In danger, ring { -emergency-999 }: then they come.
    .have-to-report = No, you don't have to. It's your choice, now or later, and you get help either way. If others are at risk, the people who read this may have to tell the police.
    .have-to-report-another = You don't have to do it yourself. What you told me goes to people who can act on it. In danger, ring { -emergency-999 } for them.
    .too-late = It's not too late to tell the police. Serious crimes have no time limit, however long ago. It's your choice, and you get help either way.
    .tell-worker = You don't have to say it out loud. What you wrote here is there for { $who } to read, and you can write the rest here in your own words.
    .cancel-sent = I can't take it back. It's sent, and people will read it. If something isn't right, write it here and they see that too.
    .leave-line = What you told me still counts, and a person may still get in touch about it.
    .live-with-me = I can't decide that. I've passed on that you asked, and a person can talk it through with you.
    .live-with-me-another = It's good that you want that. I can't decide it, but I've passed on that you asked. In danger now, ring { -emergency-999 } for them.
    .what-they-said = I can't say who uses this or what anyone wrote. A person can ring you: say CALL ME. If someone is in danger, ring { -emergency-999 }.
    .their-worker = I can't say who we know or don't know. I've asked a person to look at this. They check who is asking before they say anything.
    .food-bank = Food banks cost nothing. Some need a voucher, and your team can ask for one. I can't see which is near you, but a person can: say CALL ME.
    .police-do-pictures = Sharing pictures like that, or saying they will, is a crime, and the police can act on it. Not happening now: { -police-101 }. In danger, ring { -emergency-999 }.
    .police-do-harmed = Hurting, following or scaring someone can be a crime, and they can act on it. In danger, ring { -emergency-999 }. Not happening now: { -police-101 }.
    .police-do-harmed-again = They can help keep you safe from them. Keep what was sent to you. In danger: { -emergency-999 }. Not happening now: { -police-101 }.
    .do-999 = They ask where you are and what's wrong, then send people to help. You're not in trouble for ringing { -emergency-999 }. Can't speak? Press 55 when asked.
    .do-999-again = You say where you are, and { -emergency-999 } sends help to make it safe. Can't speak? Press 55 when asked.
    .calling-999 = I can't ring the police or an ambulance: I'm automated. A person who reads this may, to keep someone safe. In danger, ring { -emergency-999 }.
    .calling-999-again = No, I haven't rung them, and I can't. A person may, if that keeps someone safe. If you need them now, ring { -emergency-999 }.
    .calling-999-took = No, I can't ring for you: I'm automated. Please ring { -emergency-999 } now, or ask someone near you to. It's free.
    .calling-999-took-again = I haven't rung them, and I can't. Ring { -emergency-999 } yourself, or ask someone near you. They come to you.
    .calling-999-another = I can't ring for you: I'm automated. Please ring { -emergency-999 } for them now and say where they are.
    .calling-999-another-again = I haven't rung them, and I can't. If they are in danger, ring { -emergency-999 } and say where they are.
    .calling-them = No. I'm automated, and I can't ring anyone. I don't contact your family or friends. Only people whose job is to help have been told.
    .calling-them-again = I haven't rung them, and I can't. People who help you decide with you who else should know.
    .other-ring-them = I can't ring or text anyone: I'm automated. In danger now? Ring { -emergency-999 } and say where they are. Tell me who and where, so a person can act.
    .other-ring-them-again = Not me, I'm automated. People who can help read this. If they are in danger, ring { -emergency-999 } for them.
    .other-what-to-say = Try: "I'm worried about you, and I'm here." Then listen, and don't judge. It can't stay a secret: help them tell an adult. In danger now? Ring { -emergency-999 }.
    .other-what-to-say-again = Ask how they are, and let them talk. You don't have to fix it. Offer to go with them to tell someone. In danger now? Ring { -emergency-999 }.
    .other-ring-their-people = In danger now? { -emergency-999 } first. Then yes: tell someone they are safe with, not anyone who hurts them. I've passed that on too.
    .other-ring-their-people-again = If it's someone they are safe with, yes. If they are in danger, { -emergency-999 } first.
    .other-their-trust = They may be upset at first, and that's hard. You told someone because you care, and that is how they get help. I've passed that on too.
    .other-their-trust-again = Being cross with you is better than being alone with it. You did right.
    .other-will-they-know = I don't contact them. People who read this decide what to do. If you want your name kept out of it, say so: I pass that on.
    .other-will-they-know-again = Not from me. A person decides what is said, and I've passed on that you ask.
    .other-help-is-coming = That's right. Stay with them if it's safe, and tell the crew what you saw. If nobody comes, ring { -emergency-999 } again. I've passed that on too.
    .other-help-is-coming-again = Good. Stay with them till help is there. Worse? Ring { -emergency-999 } again.
    .other-they-are-better = I'm glad. Stay in touch with them, and get someone to be with them. If it changes, ring { -emergency-999 }. I've passed that on too.
    .other-they-are-better-again = That's good to hear. If it changes, ring { -emergency-999 } for them.
    .other-they-wont = You can't make them, and it isn't down to you. Staying in touch helps more than you think. In danger? { -emergency-999 }. I've passed that on too.
    .other-they-wont-again = It can take many tries. Keep in touch if it's safe for you. In danger? { -emergency-999 }.
    .other-door = Ring { -emergency-999 } now and say they may be hurt in there. They can get in, and tell you what to do till they come.
    .other-door-again = { -emergency-999 } can get in. Ring now if you have not, and keep talking through the door.
    .hurt-will-they-live = I can't know that. A doctor can, and help works best early: ring { -emergency-999 } now and stay on the line with them.
    .hurt-will-they-live-again = Nobody can tell from here. Ring { -emergency-999 } now, and do what they say.
    .hurt-do-not-wait = Please don't wait to see. They can be hurt inside and look OK or sleepy: A&E, or ring { -emergency-999 } now, and say what happened.
    .hurt-do-not-wait-again = Even so, they must be seen now: { -emergency-999 } or A&E.
    .hurt-take-them = Ring { -emergency-999 } for them now, or go to A&E: that's the best thing you can do for them. I can't say what comes next, but a person can talk with you.
    .hurt-take-them-again = A person will talk with you about that. First get them seen: { -emergency-999 } or A&E.
    .hurt-not-meant = I hear you, and you said it. Right now they need help: { -emergency-999 }. Then talk to someone yourself: Samaritans { -samaritans }.
    .hurt-not-meant-again = I hear that. Help for them comes first: { -emergency-999 }. For you, Samaritans: { -samaritans }.
    .hurt-scared-to-ring = It's hard, I know. Without help they may get much worse, so ring { -emergency-999 }, or shout for anyone near you to ring.
    .hurt-scared-to-ring-again = Get anyone near you to ring { -emergency-999 }. They need help more than anything now.
    .hurt-help-is-coming = That's right. Stay with them if everyone is safe, and tell the crew just what happened. I've passed that on too.
    .hurt-help-is-coming-again = Good. Tell the crew what happened. Worse before they come? Ring { -emergency-999 } again.
    .what-do-hurt = Ring { -emergency-999 } now, on speaker: they say what to do till help comes. Blood? Press hard on it with something clean. Put any weapon away.
    .what-do-hurt-again = { -emergency-999 }, now. They talk you through it, step by step.
    .trouble-hurt = I can't say what comes after. Getting help for them is the right thing now: { -emergency-999 }.
    .trouble-hurt-again = I don't know. What you do for them now counts: ring { -emergency-999 }.
    .calling-999-hurt = I can't ring for you: I'm automated. Please ring { -emergency-999 } for them now, or shout for someone to ring.
    .calling-999-hurt-again = No, I can't ring them. Ring { -emergency-999 } now, or get anyone near you to.
    .who-rings = I can't say who will ring. Say CALL ME and I'll ask for a call to you.
    .who-rings-again = Nobody is down to ring you yet that I know of. Say CALL ME and I'll ask.
    .who-rings-list = You're on the list for a call. I can't say who rings, or the exact time.
    .who-rings-list-again = You are still on the list. Whoever can ring first may ring you.
    .anyone-there = I'm here day and night, but I'm automated. To hear a person now, ring Samaritans, free: { -samaritans }.
    .anyone-there-again = Yes, I'm here, and I'm automated. A real voice at any hour, free: Samaritans { -samaritans }.
    .who-reads = People whose job is to help you read this.
    .who-reads-again = Only people who can help see what you write.
    .name = If it's safe, say names, ages and where. It helps people help. You don't have to. In danger? Ring { -emergency-999 }.
    .name-again = Names, ages and a place help, but say only what you want to. In danger? Ring { -emergency-999 }.
    .hours = You can write here at any hour. I'm automated. People read it { $hours }, not on bank holidays.
    .hours-again = I'm here day and night. People are in { $hours }, not on bank holidays.
    .when = I can't give you an exact time.
    .when-again = I don't know to the minute.
    .what-now = People read what you wrote and may get in touch to ask how you are. You can say what you want and don't want.
    .what-now-again = Next, someone reads it and thinks about what could help. They should ask you first what you want.
    .not-police = No, I'm not the police. I'm an automated service, and people at the council who can help read this.
    .not-police-again = Not the police. I'm automated, and what you write goes to people at the council who can help.
    .repeats = I'm sorry. I'm automated, so I run out of words, and you deserve better. A person can really listen: say CALL ME, or ring Samaritans, { -samaritans }.
    .repeats-again = You're right, and I'm sorry. I'm not a person. Say CALL ME for one, or tell me in a few words what you need most now.
    .record = Yes, it's kept, so that people can help you. Only people who can help see it, and you can ask to see it too.
    .record-again = It is kept safely with the service. You can ask for a copy of it.
    .why-tell = Because someone could get hurt, and I can't keep anyone safe on my own. Only people who can help are told.
    .why-tell-again = I'm automated, so I can't help alone. I tell people who can, and nobody else.
    .trust = I'm automated, so I won't judge you. I can't keep it secret if someone is at risk, but only people who can help see it.
    .trust-again = I tell you the truth about who sees this: people who can help, and nobody else. I can't keep it secret if someone is at risk.
    .no-credit = { -emergency-999 } works with no credit. Samaritans are free too: { -samaritans }. Or say CALL ME, and I'll ask a person to ring you.
    .no-credit-again = You don't need credit for { -emergency-999 } or for Samaritans, { -samaritans }. Say CALL ME and a person is asked to ring you.
    .no-credit-young = { -emergency-999 } works with no credit. Samaritans { -samaritans } is free. So is Childline, under 19: { -childline }. Or say CALL ME and a person is asked to ring you.
    .no-credit-young-again = You don't need credit for { -emergency-999 }, Samaritans { -samaritans } or, under 19, Childline { -childline }. Say CALL ME and a person is asked to ring you.
    .text-999 = Only if your phone is signed up: text register to { -emergency-sms }. Not yet? Ring { -emergency-999 }, and if you can't speak press 55 when asked.
    .text-999-again = It works once you have signed up by text: send register to { -emergency-sms }. Else ring, and press 55 if you can't speak.
    .what-55 = If you ring { -emergency-999 } on a mobile and can't speak, press 55 when you're asked. Then they know you need help.
    .what-55-again = Ring { -emergency-999 } first. If you stay silent they ask you to press 55. Press it, and stay on the line.
    .sec-silent = Ring { -emergency-999 } and don't talk: on a mobile press 55 when asked, and stay on the line. Text { -emergency-sms } only works if you signed up: text register to { -emergency-sms }.
    .sec-silent-again = No need to speak. Ring { -emergency-999 } on a mobile, press 55 when asked, and stay on the line.
    .sec-silent-own = You don't have to speak: text SHOUT to { -shout }, day or night. In danger now, ring { -emergency-999 } on a mobile and press 55 when asked.
    .sec-on-side = Breathing but not waking: put them on their side. Ring { -emergency-999 } now and stay on the line: they say what to do next.
    .sec-on-side-again = On their side, if they breathe but don't wake. { -emergency-999 } tells you the rest: ring now, and stay on the line.
    .sec-wait-a-day = No, you don't have to wait 24 hours. Ring { -emergency-999 } now if anyone could be in danger, or { -police-101 } if not.
    .sec-wait-a-day-now = No, you don't have to wait 24 hours. Please ring { -emergency-999 } now.
    .sec-wait = Please don't wait. Ring { -emergency-999 } now: they tell you what to do and stay on the line.
    .sec-wait-again = No, please don't leave it. Ring { -emergency-999 } now.
    .sec-go-out = No, please don't go to them or open the door. Keep a locked door between you if you can, and ring { -emergency-999 }.
    .sec-go-out-violence = No, please don't go near them now. Stay away, and ring { -emergency-999 } if anyone could get hurt.
    .sec-swallow = Nothing to eat or drink, and don't make anyone be sick. Ring { -emergency-999 } now: they tell you what to do.
    .sec-swallow-again = No food, no drink, no making sick. { -emergency-999 } tells you what to do: ring now.
    .sec-swallow-took = Nothing to eat or drink, and don't make yourself sick. Ring { -emergency-999 } now: they tell you what to do.
    .sec-swallow-ask = Ask first: ring { -nhs-111 }, day and night, before anything to eat, drink or take. Getting worse? { -emergency-999 }.
    .sec-swallow-ask-now = Ask { -emergency-999 } before anything to eat, drink or take. Ring now: they tell you what to do and stay on the line.
    .sec-body-do = Ring { -emergency-999 } now and ask that first: they tell you what to do and stay on the line.
    .sec-body-do-again = { -emergency-999 } tells you that, step by step. Ring now and stay on the line.
    .sec-press = Ring { -emergency-999 } now. Press hard on it with a cloth or clothes and don't let go. Leave in anything that is stuck in it. Stay on the line.
    .sec-press-again = Keep pressing hard, with anything clean. { -emergency-999 } tells you the rest: ring now and stay on the line.
    .sec-battery = In danger? Use what's left to ring { -emergency-999 }: say where you are first. Then keep the phone on, with the sound off.
    .sec-battery-now = Use what's left to ring { -emergency-999 } now: say where you are first. Then keep the phone on, with the sound off.
    .sec-find-another = Ring { -emergency-999 } for them: give their name, phone number and town. They can look for them from that, wherever you are.
    .sec-find-another-again = { -emergency-999 } can look for them by name, phone number and town. Ring now, even if that is all you know.
    .other-seems-fine = Being fine or just tired doesn't mean it's safe. Ring { -emergency-999 } for them now. If you're with them, don't let them sleep it off alone.
    .other-seems-fine-again = Please ring { -emergency-999 } for them all the same: it can get worse later. Say CALL ME for a person.
    .other-tell-999 = Ring { -emergency-999 } for them now and tell them that: what, how many and when. It can look fine at first. I've passed it on too.
    .other-tell-999-again = I've passed that on. { -emergency-999 } need to hear it too, from you, now. Say CALL ME for a person.
    .sec-find = I can't see where you are, and 55 doesn't show it. Ring { -emergency-999 } and say where: a street, shop, bus stop, floor, anything you see.
    .sec-registered = No, you don't need to be registered to be seen at A&E or to ring { -emergency-999 }, and being seen in A&E is free. In an emergency, ring now.
    .sec-free = A&E is free, and so is ringing { -emergency-999 }, with no credit too. In an emergency, ring now.
    .kept-in = I can't say: doctors decide that once they've seen you, and you have a say. Please still go to A&E or ring { -emergency-999 } now. I've passed that on.
    .kept-in-again = I don't know what they'd decide. You can ask why, and say what you want. Being seen comes first: A&E or { -emergency-999 } now.
    .kept-in-own = I can't say: doctors decide that after they talk with you, and you have a say. If you can't stay safe, still ring { -emergency-999 } or go to A&E.
    .kept-in-own-again = I don't know what they'd decide. You can ask why, and say what you want. Not safe? Please still ring { -emergency-999 }.
    .held-before = I'm sorry it was like that. Tell them at the start what happened, and ask for it to be different, or for someone with you. Please still go to A&E or ring { -emergency-999 } now.
    .held-before-again = What happened then matters. You can ask for someone to stay with you this time. Being seen comes first: A&E or { -emergency-999 } now.
    .held-before-own = I'm sorry it was like that. I've passed it on. You can tell them what happened and ask for someone with you. If you can't stay safe, still ring { -emergency-999 } or go to A&E.
    .held-before-own-again = What happened then matters, and you can say so. To talk first, free: Samaritans { -samaritans }. Not safe? Please still ring { -emergency-999 }.
    .held-papers = { -emergency-999 } and A&E are for everyone. Being seen there is free: no insurance, papers or NHS number needed. Please ring { -emergency-999 } now.
    .held-papers-again = No papers or insurance needed, and being seen in A&E is free. Please ring { -emergency-999 } now.
    .held-language = Please ring { -emergency-999 } and say the name of your language in English. They find someone who speaks it. Stay on the line.
    .held-language-again = Say your language in English, such as "Arabic", and wait. { -emergency-999 } finds an interpreter. Please ring now.
    .held-cost = An ambulance is free, and so is being seen in A&E. { -emergency-999 } works with no credit too. Please ring now.
    .held-cost-again = It's free, with no credit too. Please ring { -emergency-999 } now.
    .held-wont = That's a hard call to make. Please still ring { -emergency-999 } or go to A&E now: only a doctor can tell if it's safe.
    .held-wont-again = I hear that you don't want to. It still needs { -emergency-999 } or A&E now, and I'm here while you ring.
    .held-wont-another = Please still ring { -emergency-999 } for them now: it may save them, even if they are angry at first. Stay with them if you can.
    .held-wont-another-again = You'd be helping them, not telling on them. Please ring { -emergency-999 } now and stay with them.
    .number = In danger: { -emergency-999 }.
    .number-again = Not safe? { -emergency-999 }.
    .number-body = Getting worse: { -emergency-999 }. Not sure: { -nhs-111 }, day and night.
    .number-body-again = Bad or getting worse? { -emergency-999 }. Else { -nhs-111 }, at any hour.
    .number-for-them = For them, if they are in danger: { -emergency-999 }.
    .number-for-them-again = If they are not safe: { -emergency-999 }.
    .number-danger = In danger, ring { -emergency-999 }.
    .number-danger-again = Not safe? { -emergency-999 }.
    .number-of = { $name }: { $number }.
    .number-of-again = It's { $number } for { $name }.
    .number-to-text = { $name }: text { $number }.
    .number-to-text-again = It's a text to { $number } for { $name }.
    .number-police = Police: { -emergency-999 } in danger, { -police-101 } if it isn't happening now.
    .number-police-again = It's { -emergency-999 } if someone is in danger now, and { -police-101 } if not.
    .number-after-assault = In danger: { -emergency-999 }. Hurt, or worried about your body: { -nhs-111 }. To tell the police later: { -police-101 }. To talk it over: Victim Support { -victim-support }.
    .number-after-assault-again = Victim Support listens and helps: { -victim-support }. For your body: { -nhs-111 }. Police: { -police-101 }, or { -emergency-999 } in danger.
    .what-say = You can say: "I'm not safe and I need help now." Then say where you are. They ask the rest.
    .what-say-again = Start with where you are. Then: "I need help, I'm not safe." You can read out what you wrote to me.
    .say-to-harmer = You don't have to say anything to them. Please don't tell them that you wrote here. If they get angry, get out if you can, and ring { -emergency-999 }. Say CALL ME for a person.
    .say-to-both = To whoever does it you don't have to say anything: don't tell them that you wrote here. To whoever is hurt: "I believe you, and it's not your fault." In danger, ring { -emergency-999 }.
    .what-say-own = You can say: "I'm not OK and I don't feel safe on my own." They help you with the rest, and silence is all right too.
    .what-say-own-again = Try: "It's all too much and I don't know what to do." That's enough. They ask the rest.
    .what-say-homeless = Say: "I have nowhere safe to sleep tonight and I need help." Then your age and where you are.
    .what-say-homeless-again = Say you are not safe, that you have nowhere to sleep tonight, your age, and where you are now.
    .what-say-need = Say: "I have no food or no heat and no money, and I need help today." Say if you have a child with you.
    .what-say-need-again = Say what has run out, since when, and who is with you. Say that it can't wait.
    .what-say-another = Say where they are, what you saw or heard, and how to reach you. They ask the rest.
    .what-say-another-again = Say their name if you know it, where they are, and why you are worried.
    .what-say-body = Say what happened, when, and where you are. Then do what they tell you.
    .what-say-body-again = Say where you are first, then what happened and how you feel now.
    .food = You could get help from the council's crisis fund, on benefits or not. Say what has run out and that it's urgent. I've passed on that you asked.
    .food-free = Food banks and pantries cost little or nothing. Some need a voucher, and your team can ask for one. Say CALL ME to ask a person.
    .food-again = I've added that you need food or money. Ask the council for crisis money too, and say it can't wait. Ill, or a cold baby? Ring { -nhs-111 }.
    .come-in = I'm automated, so I can't let you in anywhere. A person can say where to come and when.
    .come-in-again = There's no door at my end, I'm sorry. A person can fix a place to meet.
    .stay-with-you = I'm automated, so there's no place here to stay. I'm sorry.
    .stay-with-you-again = I wish I could, but I'm not a person and have no place here.
    .stay-here = I'm here, day and night, as long as you want. I'm automated. For a voice: Samaritans, free, { -samaritans }.
    .stay-here-again = I'm not going anywhere. Write what you like. If you want to hear someone: Samaritans { -samaritans }, free.
    .where-go = Go where there are people and light, or to someone you trust. In danger, ring { -emergency-999 }.
    .where-go-again = Anywhere warm with people about. Not safe where you are? Ring { -emergency-999 }.
    .where-go-own = A&E is open all night, and you can walk in if you can't stay safe. Or go to someone you trust.
    .where-go-own-again = To someone you trust, or A&E, at any hour. If you can't get there, ring { -emergency-999 }.
    .where-go-took = To A&E now, or ring { -emergency-999 } and they come to you. Don't wait to see how you feel.
    .where-go-took-again = A&E, as fast as you can, with someone if you can. Or ring { -emergency-999 }.
    .where-go-body = Bad or getting worse: A&E, or ring { -emergency-999 }. Not sure: { -nhs-111 } tells you where to go.
    .where-go-body-again = { -nhs-111 } can tell you where to go now. If it's bad, A&E or { -emergency-999 }.
    .where-go-body-now = Stay where you are and ring { -emergency-999 } now: they come to you, or tell you where to go.
    .where-go-body-now-again = { -emergency-999 } now. They say if you should stay put or go to A&E.
    .where-go-harmed = Go where there are people and light: a shop, a station, A&E, a police station. In danger, ring { -emergency-999 }.
    .where-go-harmed-again = Somewhere they can't get at you: a neighbour, a shop, A&E. In danger, ring { -emergency-999 } and say where you are.
    .where-go-another = If they are in danger, don't go there alone: ring { -emergency-999 } and say where they are.
    .where-go-another-again = Stay where you are safe yourself. For them, ring { -emergency-999 }.
    .comes-back = Don't open the door. Ring { -emergency-999 }, and press 55 if you can't speak. If you can get out safely, go where people are.
    .comes-back-again = If that happens: lock a door between you, ring { -emergency-999 }, say where you are. Can't speak? Press 55 when asked.
    .how-stop = You don't have to stop it on your own. The people who read this can help. In danger, ring { -emergency-999 }.
    .how-stop-again = It's not for you alone to stop. Someone who reads this can work it out with you.
    .how-stop-own = It can ease if you're not alone with it. Sit near someone, or ring Samaritans, free: { -samaritans }. Can't stay safe? { -emergency-999 } or A&E.
    .how-stop-own-again = Put it off for now, and let someone sit with you or talk to you: Samaritans { -samaritans }. Not safe? { -emergency-999 } or A&E.
    .how-stop-harmed = It's not your job to stop them. The people who read this can help you get safe. In danger, ring { -emergency-999 }.
    .how-stop-harmed-again = You can't make them stop, and that's not your fault. Others can step in: { -emergency-999 } if you're in danger.
    .what-do = You've done the hard part by saying it. Stay near someone you trust. In danger, ring { -emergency-999 }.
    .what-do-again = Keep your phone on you and stay near people. You can write to me at any hour. In danger, ring { -emergency-999 }.
    .what-do-own = Try not to be alone with it: stay near someone, or ring Samaritans and just talk, free, { -samaritans }. Can't stay safe? { -emergency-999 } or A&E.
    .what-do-own-again = Only think about the next hour. Be near someone, put anything risky out of reach, ring Samaritans { -samaritans }. Not safe? { -emergency-999 } or A&E.
    .what-do-took = Ring { -emergency-999 } now, or get someone to take you to A&E. Stay with people, and tell them what you told me.
    .what-do-took-again = A doctor must check you, even if you feel fine. Ring { -emergency-999 } now, and don't be on your own.
    .what-do-body = Bad or getting worse: ring { -emergency-999 }. Not sure: { -nhs-111 }. Don't wait on your own.
    .what-do-body-again = Ring { -nhs-111 } and do what they say. If it gets worse, { -emergency-999 }.
    .what-do-body-now = Ring { -emergency-999 } now, on speaker: they tell you what to do till help comes. Unlock the door if you can.
    .what-do-body-now-again = { -emergency-999 }, now. They talk you through it, step by step.
    .what-do-another-now = Ring { -emergency-999 } for them now, on speaker: they tell you what to do till help comes. Stay with them if it's safe for you.
    .what-do-another-now-again = { -emergency-999 } for them, now. They talk you through it, step by step.
    .what-do-harmed = Keep near people you trust and keep your phone on you. If you don't feel safe, get out and ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .what-do-harmed-again = Think of one way out and one person to go to. If it feels unsafe, go, and ring { -emergency-999 }.
    .what-do-violence = Get some space first: go outside, walk, breathe. Stay away from them. If anyone could get hurt, ring { -emergency-999 }.
    .what-do-violence-again = Keep away from them for now and talk to someone: Samaritans, free, { -samaritans }. Could anyone get hurt? { -emergency-999 }.
    .what-do-another = If they are in danger, ring { -emergency-999 } and say where they are. If not, stay in touch with them, and tell me who they are and where.
    .what-do-another-again = You don't have to fix it. Ring { -emergency-999 } if they are in danger, and tell me what you know so that a person can help.
    .fault = No. Whatever happened, needing help is not your fault.
    .fault-again = No. You did right to say it.
    .fault-harmed = No. It's not your fault, whatever they say. What they do is down to them.
    .fault-harmed-again = It isn't your fault, whatever you did or didn't do. Nobody has a right to hurt you.
    .fault-own = No. Feeling like this is not your fault, and saying it was brave.
    .fault-own-again = It's not your fault. You're not bad for feeling this, and you did right to say it.
    .fault-took = No. It's not your fault, and nobody should blame you. What matters now is that a doctor sees you.
    .fault-took-again = You're not to blame. Please let a doctor check you now.
    .fault-another = No. What they are going through is not your fault, and you did right to tell someone.
    .fault-another-again = You're not to blame for it. Telling someone was the right thing.
    .fault-violence = I don't judge you. You did right to say it, and a person can talk with you about what comes next.
    .fault-violence-again = You said it, and that counts. A person can help you with the rest.
    .trouble = You're not in trouble for telling me. What you wrote goes to people whose job is to help you.
    .trouble-again = Not for telling me. I can't speak for anyone else, but asking for help is never wrong.
    .trouble-violence = You're not in trouble for telling me. I can't say what others would do, but stopping to talk was right.
    .trouble-violence-again = Not with me. I don't know what others will say, but it's right that you told someone.
    .their-trouble = I can't know what happens to them, and I don't decide it. Tell the person who reads this what worries you about it.
    .their-trouble-again = That's not for me to say, and not for you to carry. You can ask the person who gets in touch.
    .go-back = If it isn't safe there, say so to anyone who helps you: nobody should send you where you get hurt. I've passed that on. In danger, ring { -emergency-999 }.
    .go-back-again = I don't decide that. Tell them in your own words why you don't feel safe there. If you're there and in danger, ring { -emergency-999 }.
    .move = I don't know, and I don't decide it. You have a say: tell people what you want to keep. An advocate can speak up for you, weekdays: { -coram-voice }.
    .move-again = That isn't up to me. They should ask what you want before anything like that. For help to be heard, weekdays: { -coram-voice }.
    .make-me = I can't say for sure. You have a say in what happens, and they should listen. An advocate can speak up for you, weekdays: { -coram-voice }.
    .make-me-again = I don't know, and I won't guess. You can ask why, and say no. For your rights, weekdays: { -coram-voice }.
    .make-me-harmed = Nobody may force you into something that hurts you. Tell the people who help what you don't want. In danger, ring { -emergency-999 }.
    .lawful = You're not in trouble for telling me. A person can tell you what the law says. In danger, ring { -emergency-999 }.
    .lawful-again = I can't say what the law is on that, but a person can. In danger, ring { -emergency-999 }.
    .lawful-harmed = Nobody may hurt you, threaten you or keep you. It's not your fault, and you're not in trouble. In danger, ring { -emergency-999 }.
    .lawful-harmed-again = The law is there to protect you from that. In danger, ring { -emergency-999 }.
    .lawful-family = It's against the law to make someone marry, or to cut a girl. You're not in trouble. In danger, ring { -emergency-999 }, also from an airport.
    .lawful-family-again = The law is on your side. It's a crime to make someone marry, or to take them abroad for it. In danger, ring { -emergency-999 }.
    .make-me-harmed-again = You can say no, and it counts. Say it to anyone who helps you, in your own words. In danger, ring { -emergency-999 }.
    .send-someone = I'm automated, so I can't send anyone, and I'm sorry. In danger, ring { -emergency-999 } and they come. I've passed on that you asked.
    .send-someone-again = It's not in my power to send someone. { -emergency-999 } can, if you're in danger. Your words are passed on.
    .pay = I'm automated, so I can't book or pay for anything. I've passed on that you asked.
    .pay-again = I can't do that myself. Whoever reads this can say if there's a way. It's passed on.
    .should-ring = If you feel unsafe, or it could get worse, yes: { -emergency-999 }. Not happening now? { -police-101 }. You don't have to be sure.
    .should-ring-took = Yes: { -emergency-999 }, or go to A&E now, even if you feel fine. It can do harm before you feel it.
    .should-ring-took-again = Yes, please: { -emergency-999 } or A&E now. Feeling OK does not make it safe.
    .should-ring-body-now = Yes: ring { -emergency-999 } now. They would rather hear from you than not.
    .should-ring-body-now-again = Yes, please ring { -emergency-999 } now.
    .should-ring-own = If you can't stay safe, yes: { -emergency-999 }, or A&E. You don't have to be sure. To talk first: Samaritans, free, { -samaritans }.
    .should-ring-own-again = Yes if you feel unsafe: { -emergency-999 } or A&E, at any hour.
    .should-ring-they-took = Yes. Have they taken anything or hurt themselves? { -emergency-999 } now, even if they say they are fine: it can do harm before they feel it.
    .should-ring-they-took-again = Yes, please: { -emergency-999 } for them, even if they seem fine.
    .should-ring-again = You can ring even if you're not sure: { -emergency-999 } in danger, { -police-101 } if not.
    .samaritans = At Samaritans a person listens, day or night, and it's free: { -samaritans }. You choose what you say, and you can hang up.
    .samaritans-again = It's a free line, { -samaritans }. Someone listens, and you choose what you say.
    .number-else = Samaritans { -samaritans }, free, or text SHOUT to { -shout }, day and night. In danger: { -emergency-999 }.
    .number-else-again = Victim Support { -victim-support } after any crime. Health: { -nhs-111 }. In danger: { -emergency-999 }.
    .number-else-homeless = Aged 16 to 25: Centrepoint { -centrepoint }. Or Shelter { -shelter }. They may be shut at night. In danger: { -emergency-999 }.
    .number-else-homeless-again = Shelter: { -shelter }. Centrepoint, 16 to 25: { -centrepoint }. If they don't answer, try in the morning. In danger: { -emergency-999 }.
    .number-else-harmed = Victim Support { -victim-support }. Samaritans, free, { -samaritans }. Not happening now? Police { -police-101 }. In danger: { -emergency-999 }.
    .number-else-harmed-again = To be heard, free: Samaritans { -samaritans }. After any crime: Victim Support { -victim-support }. In danger: { -emergency-999 }.
    .bother = You're not bothering anyone. This is what I'm here for, and you can write as much as you like.
    .bother-again = Please don't be sorry. You did right to write, and you can keep writing.
    .leaving = That's OK. You can write any time, and you don't have to answer me. In danger, ring { -emergency-999 }.
    .leaving-again = OK. Go when you need to. I'm here at any hour. In danger: { -emergency-999 }.
    .leaving-own = That's OK. If it gets too much, ring Samaritans, { -samaritans }, or { -emergency-999 }. I'd like to hear from you again. You can write any time.
    .leaving-own-again = OK. Please don't be alone with it: Samaritans { -samaritans }, or { -emergency-999 } if you can't stay safe. Write any time.
    .leaving-harmed = That's OK. Delete this if that's safer, and write when you can. In danger, ring { -emergency-999 }, and press 55 if you can't speak.
    .leaving-harmed-again = OK. Go when you need to. Delete this if someone may look. In danger: { -emergency-999 }, then 55.
    .leaving-took = Please ring { -emergency-999 } or go to A&E before anything else. You can write to me any time.
    .leaving-took-again = OK, but a doctor first: { -emergency-999 } or A&E, now.
    .have-to-talk = No. You don't have to talk, or say more than you want. You can write here, or say nothing.
    .have-to-talk-again = Only if you want to. You choose what you say and who to.
    .believe = I take what you wrote seriously, and I passed it on in your own words. You don't have to prove it to get help.
    .believe-again = You don't need proof to ask for help. What you wrote counts.
    .in-hospital = I'm glad you're where people can look after you. I've passed that on. You can tell them there what you told me.
    .in-hospital-again = Thank you for saying where you are. I've passed it on. I hope they're kind to you.
    .home-now = Thank you for telling me, and I'm glad you wrote. I've passed it on. Go easy on yourself today.
    .home-now-again = I'm glad you told me. It's passed on. Take it slowly, and write any time.
    .low = I'm sorry it feels like that, and I'm glad you said it. You can tell me more. Say PA to write to a person, or CALL ME for a call. To talk now, free: Samaritans { -samaritans }. In danger: { -emergency-999 }.
    .before-telling = I'm automated, and people whose job is to help can read this. I don't contact your family, carers or friends. If someone is in danger I have to tell people who can help. You can say as much or as little as you like.
    .before-name = You don't have to say who you are. I'm automated, and people at the council can read this. They can only find you if you say who or where you are. If someone is in danger I have to tell people who can help.
    .before-name-again = No name needed. I'm automated, and people at the council who read this know only what you write here. If someone is in danger I have to tell people who can help.
    .before-name-text = You don't have to say your name. I'm automated, and people at the council can read this. They can see this number and may know whose it is. If someone is in danger I have to tell people who can help.
    .before-name-shown = You've shown who you are here, so people whose job is to help can see it's you. I'm automated. If someone is in danger I have to tell people who can help. You can say as much or as little as you like.
    .before-them = No, I don't send this to your family, carers or friends. If someone is in danger I have to tell people whose job is to help. They are asked to talk with you first if they can.
    .before-police = I don't ring the police. If someone is in danger I tell people whose job is to help. They decide who else must know, and are asked to talk with you first if they can. You can say as much or as little as you like.
    .listening = You can tell me, in any words, bit by bit. I'm automated, but I take it seriously, and people whose job is to help can read it. Say CALL ME for a call from a person. In danger? Ring { -emergency-999 }.
    .go-on = I'm here. Take your time, and say as much or as little as you like. Say CALL ME for a call from a person. In danger? Ring { -emergency-999 }.
    .go-on-again = I'm still here. There's no rush, and no right way to say it. Say CALL ME for a call from a person. In danger? Ring { -emergency-999 }.
    .here-before = I'm here, and I'm automated. For a person say PA (it would be read by { $when }) or CALL ME. To talk now, free: Samaritans { -samaritans }. In danger: { -emergency-999 }.
    .here-before-again = Yes, I'm here, though I'm automated. PA brings you a person, who would read it by { $when }. Or say CALL ME. A voice now, free: Samaritans { -samaritans }. In danger: { -emergency-999 }.
    .still-first = I hear you. This comes first.
    .still-first-again = I'm still with you. Please do this first.
    .still-first-again-2 = It's still the same thing that helps most:
    .still-first-again-3 = Please, before anything else:
    .bank-details = No. Never send bank details, cards or PINs here: nobody on this line asks for them.
    .bank-details-again = No, please don't send them. Nobody here needs your bank or card details.
    .know-me = I keep names out of texts, in case someone else looks. People who can help see the number or sign-in you write from.
    .know-me-again = I don't say names here, to keep you safe. People who can help see the number or sign-in you write from.
    .language = You can write in your language. I've passed on that you need someone who speaks it. On { -emergency-999 }, say the language in English: they find an interpreter.
    .language-again = I've passed that on too. If you ring { -emergency-999 }, say your language in English and wait for an interpreter.
    .home-office = No, I don't send what you write to the Home Office. It goes to people here whose job is to help. They are asked to talk with you first, before anyone else, if they can.
    .home-office-again = Not from me: I tell the Home Office nothing. You can ask the person who helps you what they pass on.
    .police-see = They may have to look, as proof, but only those who need to. You can ask who, and ask for a woman or a man. Sharing them was wrong, and it's not your fault.
    .police-see-again = Only those who need to, as proof. You can ask them first who it will be.
    .sanction = You can ask the Jobcentre today for a hardship payment: you pay it back bit by bit. You can ask them to look at it again too, best within a month. I've passed that on.
    .sanction-again = Ask the Jobcentre for a hardship payment, and say what you can't pay for. A person can help you ask them to look at it again: it's passed on.
    .own-account = You can open one in your own name. Ask a bank for a basic account: it's free. No ID? A letter from your team may do. I've passed that on.
    .own-account-again = Ask a bank for a basic account in your own name. Your team may help with a letter.
    .own-account-harmed = You can open one in your own name. Ask a bank for a basic account: it's free. Ask for letters and texts to go only where it's safe. I've passed that on.
    .own-account-harmed-again = Ask a bank for a basic account in your own name, and say that nobody else must see its letters.
    .with-them = No. I'm an automated service, and I don't work with or talk to anyone you know. People at the council can read what is written here.
    .with-them-again = No, I'm not. I'm automated, and I contact nobody you know.
    .pictures-down = I can't take them down, but there is free help that can get it done.
    .pictures-down-again = They can help to get them off, free, and they won't judge you.
    .new-number = Your phone company can give you a new number. Keep what they sent first, as proof. Tell me the new number, so that people can reach you.
    .new-number-again = Ask your phone company to change it. Save what they sent you before you do.
    .what-i-said = I don't write it out again, in case someone else looks. You can scroll up, and the people who help you have it.
    .what-i-said-again = It's kept for the people who help you. I don't repeat it here, to keep it private.
    .said-already = What you tell me is kept, so you don't have to say it all again. If I missed something, tell me just that.
    .said-already-again = It's all kept for the people who help you. You don't have to go over it again.
    .move-me = I'm automated, so I can't move you. I've passed on that you want to move. Not safe where you are now? Ring { -emergency-999 }.
    .move-me-again = I've added that you want to move. You don't have to wait if you're not safe: ring { -emergency-999 }.
    .no-call-came = I'm sorry nobody has rung you yet. I've told the duty team that you are still waiting. A voice now, free: Samaritans { -samaritans }.
    .no-call-came-again = I'm sorry, that isn't right. I've told the duty team again. To talk now, free: Samaritans { -samaritans }.
    .let-down = I'm sorry it feels like that. I told people because someone could get hurt, and only people whose job is to help. You can tell them what you want.
    .let-down-again = I hear you, and I'm sorry. I can't keep it secret when someone could get hurt. You still have a say in what comes next.
    .want-out = If it isn't safe there, you don't have to wait: go where there are people and light, or ring { -emergency-999 }. I've passed on that you want to leave.
    .want-out-again = I've added that you want to leave. In danger, or can't get out? Ring { -emergency-999 }. Can't speak? Press 55 when asked.
    .fare = I can't look up buses, trains or fares. I've passed on that you need to travel. If you're not safe where you are, { -emergency-999 } is free, and they come to you.
    .fare-again = I can't see fares or times, sorry. A person can help with the cost: I've passed it on.
    .somebody-else = OK. I've put it to the duty team that you want to talk to somebody else. An advocate can help you ask, free, weekdays: { -coram-voice }.
    .somebody-else-again = I've told the duty team again that you want somebody else. For help to be heard, weekdays: { -coram-voice }.
    .dislikes-worker = OK, I hear you. You can have somebody else: say "I want a different worker" and I put it to the duty team. An advocate can help you ask: { -coram-voice }.
    .dislikes-worker-again = You don't have to talk to anyone you don't want to. Say "I want a different worker" and I put it to the duty team.
    .how-need = Ring the council on { -manchester-contact-centre } and ask for crisis money. Say it's urgent, and what has run out. Ill? { -nhs-111 }.
    .how-need-again = It's { -manchester-contact-centre }, the council. Say: "I have no food or no heat and no money, and I need help today."
    .how-need-elsewhere = Ring the council where you are now and ask for crisis money. Say it's urgent, and what has run out. Ill? { -nhs-111 }.
    .why-what = Tell me a bit more of what you want to know, and I'll try. A person can read it too.
    .why-what-again = Say it in a few more words, so that I or a person can answer it.
    .bad = You did right to say it, and nobody here judges you. A person can talk it through with you.
    .bad-again = It's good that you ask. A person can go through it with you.
    .bad-harmed = It doesn't sound right, and what they do is not your fault. You did right to tell me.
    .bad-harmed-again = If it scares you, hurts you or feels wrong, that's reason enough to tell someone, and you have.
    .bad-body = I can't tell from here. Bad or getting worse? { -emergency-999 }. Not sure: { -nhs-111 }, day and night.
    .bad-body-now = It can be. Please ring { -emergency-999 } now: they can tell, and they stay on the line.
    .bad-took = Yes, it can be, even if you feel fine. Please ring { -emergency-999 } now, or go to A&E.
    .bad-another-now = It can be. Please ring { -emergency-999 } for them now: they can tell, and they stay on the line.
    .bad-hurt = They need a doctor to look. Please ring { -emergency-999 } now.
    .health-abortion = It's your choice, and nobody may push you either way. A GP, sexual health clinic or { -nhs-111 } can talk it through, free and private. How far gone matters, so ask soon.
    .health-weeks = Most are before 24 weeks, and the earlier the easier. A GP, sexual health clinic or { -nhs-111 } can help, free and private. It's your choice. Please ask soon.
    .health-abortion-again = A sexual health clinic or GP can tell you what you can still choose. It's free and private, and soon is best.
    .health-keeping = It's your choice, and nobody here judges you. A GP, sexual health clinic or { -nhs-111 } can talk it through, free and private. Asking soon leaves you the most choice.
    .health-keeping-again = Whatever you decide is OK, and it's up to you. A GP or sexual health clinic can talk it through, free and private.
    .health-taken = Nobody may take a baby just because you were in care. Help should come early, and you have a say in it. Your rights, free: Family Rights Group { -frg }.
    .health-taken-again = Being in care is no reason to take a baby. You can ask for help early, and have somebody on your side: Family Rights Group { -frg }.
    .health-late = A home test can tell you. A sexual health clinic or GP does one free and in private, and can help with what comes next. A lot of pain? { -nhs-111 }.
    .health-late-again = A test is the way to know: free and private at a sexual health clinic or GP. You choose what happens after.
    .health-may-be-pregnant = It's worth getting help today. A pharmacy, GP or sexual health clinic has emergency pills that can work for 3 to 5 days: the sooner the better.
    .health-may-be-pregnant-again = Ask a pharmacy, GP, sexual health clinic or { -nhs-111 } today. The sooner, the better it works.
    .health-washed = It's OK, and it's not too late: there may still be evidence, and you can still be checked and helped.
    .health-washed-again = You did nothing wrong. You can still go, whatever you have washed.
    .health-unwashed = If you can, don't wash yet: not you, and not the clothes. They may hold evidence. Put the clothes in a paper bag. Too hard? That's OK: you can be checked all the same.
    .health-unwashed-again = Best not to wash you or them yet. A paper bag keeps the clothes safe. You choose what happens with them.
    .health-evidence = It's not too late to be helped. They can check you, and may keep evidence, with or without the police. You choose.
    .health-evidence-again = You decide if the police are told. You can be seen and helped either way.
    .health-tested = Yes: a sexual health clinic tests for free, in private. They tell someone else only if you or another person is in danger.
    .health-tested-again = Free and private, at a sexual health clinic. { -nhs-111 } can say where the nearest is.
    .health-counts = If you didn't want it, or couldn't say yes, it counts. Freezing or not saying no is not a yes. It's not your fault.
    .health-counts-again = It counts if you didn't want it, whoever they are to you, and whatever you said or did.
    .health-counts-harmed = If it hurts, scares or controls you, it counts, and it's not your fault. You did right to tell me.
    .health-counts-harmed-again = It counts. You don't need marks or proof to ask for help.
    .health-counts-own = Yes. However you hurt yourself, it counts, and you deserve help with it. To talk now, free: Samaritans { -samaritans }.
    .health-counts-own-again = It counts, however it is done. You matter, and you can say more when you want.
    .health-burn = Cool it under cool running water for 20 min, then cover it with cling film. No ice, no cream. Deep, big, blistered or on the face? A&E, or { -nhs-111 }.
    .health-burn-again = Cool running water for 20 min, nothing else on it. Not sure how bad? { -nhs-111 }, day or night.
    .duty-how = The duty team can read what is written here. By phone: the council on { -manchester-contact-centre }, and ask for duty. In danger: { -emergency-999 }.
    .duty-how-again = It's the council on { -manchester-contact-centre }: ask for the duty team.
    .stay-for-them = Ring the council on { -manchester-contact-centre }, at night its emergency team: they must help somebody who has nowhere to stay. I've told the duty team too.
    .stay-for-them-again = I've told the duty team again. By phone, and at night: { -manchester-contact-centre }.
    .will-know-me = Not from me: I don't contact them. If you want your name kept out of it, say so. I've passed on that you worry about that.
    .will-know-me-again = I tell only people whose job is to help. They should talk with you before they do anything with it.
    .come-with-me = I've passed on that you'd like someone with you. A person can say if that works.
    .come-with-me-again = It's with what you told me: you'd like someone beside you. They can say yes or no.

# A baby on the way, told for the first time. It says nothing of it that somebody who reads over a shoulder would see.
baby =
    .thanks = Thanks for telling me. There's no judgement here, and what happens next is up to you.
    .honest = Your team could see this talk if they look, but I pass nothing on without your yes.
    .which =
        Shall I ask { $who } to put you in touch with someone?
        1 A nurse who works with young people
        2 A children's centre near you
        3 An adviser for young parents
        4 All of them
        5 Not now
    .which-nurse =
        Shall I ask { $who } to put you in touch with a nurse you can talk to?
        1 Yes
        2 Not now
    .your-choice = It's your choice. Talk to a GP or a sexual health clinic soon if you can: it's free and private.
    .yes-or-no = Reply 1 for yes or 2 for not now. Nobody is told unless you say so.
    .which-one = Reply 1 to 4 for who you'd like, or 5 for not now. Nobody is told unless you say so.
    .asked = I've asked { $who } to put you in touch with { $what }.
    .not-now = That's fine. I've passed nothing on. Text me any time if you want someone, or say PA for a person.
    .glad = That's lovely to hear. I've passed nothing on. Text me any time, or say PA for a person.
    .feel = Thank you for telling me. However you feel about it is OK. I've passed nothing on. Text me any time, or say PA for a person.
    .keeping = Whatever you decide is OK, and it's your choice. I've passed nothing on. A GP or a sexual health clinic can talk it through soon, free and private. Or say SEE A NURSE and I'll ask.
    .taken = Nobody may take a baby just because you were in care. Help should come early, and you have a say in it. I've passed nothing on. Your rights, free: Family Rights Group { -frg }. Or say SEE A NURSE and I'll ask.
    .partner = Thanks for telling me. However you both feel about it is OK. I've passed nothing on. Ask me what new parents could get, or say PA for a person.
    .nurse = the nurse
    .children-centre = a children's centre
    .young-parents = the adviser for young parents
    .all = the nurse, a children's centre and the adviser for young parents
    .words-to-pa = Has a baby on the way, and says yes to being put in touch with { $what }.
    .words-nurse = Asks to be put in touch with a nurse.
    .born = Congratulations to you and your little one. I'm glad you told me.
    .born-told = I've passed the good news to { $who }, who can help with a health visitor, money and anything you need.
    .born-help = You can ask me what new parents could get. Need a person? Say PA.

# Names of languages stand in themselves. What is said in a language stands in content/languages/ and must be checked first.
language =
    .which =
        { $lines }
        Which is yours? Reply with its number.
    .line = { $n } { $name }
    .theirs = { $text }
    .kept = OK: { $language }. I still can't read it, but a person will, and they can see which it is.
    .english = OK, English it is. What would you like? Text MENU to see what I can do.

privacy =
    .one-line = What you write is kept safe and read only by people whose job is to help. If someone is in danger, we have to tell people who can help.

# To staff: a reference and the urgency, never what was said.
notice =
    .new-text = In Touch: a message is waiting for you, ref { $ref }. Open { $url } or reply { $ref } and your answer.
    .new-subject = A message is waiting for you, ref { $ref }
    .new-mail =
        A young person has asked for you. Reference { $ref }.

        Sign in to read and answer: { $url }
        Or text { $ref } and your answer to the service number from your work mobile.
    .stopped-text = In Touch: someone can't be texted now, ref { $ref }. See if they need a call: { $url }
    .stopped-subject = Someone can't be texted now, ref { $ref }
    .stopped-mail =
        A young person has stopped texts, or their network has. Reference { $ref }.

        An answer by text would not arrive. Sign in to see if they need a call: { $url }
    .more-text = In Touch: more in thread { $ref }. Open { $url } or reply { $ref } and your answer.
    .more-subject = More in thread { $ref }
    .more-mail =
        There is more in thread { $ref }.

        Sign in to read and answer: { $url }
    .unseen-text = In Touch: nobody has seen message { $ref } yet. Open { $url }
    .unseen-subject = Nobody has seen message { $ref } yet
    .unseen-mail =
        A message with reference { $ref } has waited longer than we said, and nobody has read it.

        Sign in to read and answer: { $url }
    .waits-text = In Touch: message { $ref } waits and nobody is in to read it, or nobody has. Please find someone. It is on { $url }
    .waits-subject = A message waits and nobody has read it, ref { $ref }
    .waits-mail =
        A young person's message with reference { $ref } waits. Nobody else is at work to read it, or nobody has.

        Please find somebody who can. The list of what waits: { $url }
    .not-delivered-text = In Touch: your answer in { $ref } has not reached them. Please try another way. See { $url }
    .not-delivered-subject = Your answer in { $ref } has not reached them
    .not-delivered-mail =
        The network could not deliver your answer in thread { $ref }. Please try another way to reach them.

        Sign in to see what was sent: { $url }
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
    .hands-text = { $level }, ref { $ref }. Somebody else may have or read this phone: do not ring or text it blind. Read first: { $url }
    .hands-stopped-text = { $level }, ref { $ref }. Texts to this phone were stopped, and somebody else may have it: do not ring it blind. Read first: { $url }
    .safe-way-text = Ref { $ref }: they said how to reach them safely, or who not to contact. Read it before you ring or text: { $url }
    .safe-way-subject = How to reach them safely, ref { $ref }
    .safe-way-mail =
        The young person in reference { $ref } has said how to reach them safely, or who is not to be contacted before it is talked over with them.

        Sign in and read it before you ring, text or visit: { $url }
    .hands-subject = { $level }: do not ring or text blind, ref { $ref }
    .hands-mail =
        Somebody else may have or read the phone of the person in reference { $ref }. Do not ring or text it blind.

        Sign in and read how to reach them first: { $url }
    .grown-emergency-text = EMERGENCY, ref { $ref }: more danger was told. Read it now: { $url } (this alert may repeat)
    .grown-urgent-text = URGENT, ref { $ref }: more danger was told. Read it today: { $url } (this alert may repeat)
    .grown-subject = { $level }: more danger told, ref { $ref }
    .grown-mail =
        More danger was told in the concern with reference { $ref }. It is marked { $level }.

        Sign in, read it and press "I have got this": { $url }
        This alert may repeat.
    .added-text = In Touch: more was written, ref { $ref }. See { $url }
    .added-subject = More was written, ref { $ref }
    .added-mail =
        More was written in the concern with reference { $ref }. It is marked { $level }, as before.

        Sign in to read it: { $url }
    .planned-not-sent-text = In Touch: a text you planned was not sent. See why: { $url }
    .planned-not-sent-subject = A text you planned was not sent
    .planned-not-sent-mail =
        A text that was planned for a young person was not sent.

        Sign in to see why: { $url }
    .planned-not-kept-text = In Touch: a text planned before you had this person was not sent, as nobody kept it. See { $url }
    .planned-not-kept-subject = A text from before you was not sent
    .planned-not-kept-mail =
        A text was planned before this young person was passed on. Nobody said that it still holds, so it was not sent.

        Sign in to read it: { $url }

# To staff, when nobody has taken a concern: again, to somebody who may not read it, to everyone.
alarm =
    .again-text = { $level }, ref { $ref }: nobody has taken it in { $minutes } minutes. Read it now: { $url } (this alert may repeat)
    .again-subject = { $level }: nobody has taken ref { $ref }
    .again-mail =
        Nobody has taken the concern with reference { $ref }. It has waited { $minutes } minutes.

        Sign in, read it and press "I have got this": { $url }
        This alert may repeat.
    .find-text = { $level }, ref { $ref }: nobody has taken it in { $minutes } minutes. Find somebody who can, now: { $url }
    .find-subject = { $level }: find somebody for ref { $ref } now
    .find-mail =
        Nobody has taken the concern with reference { $ref }. It has waited { $minutes } minutes.

        Please find somebody who can, and see that they take it: { $url }
        This alert may repeat.
    .ring-text = { $level }, ref { $ref }: STILL nobody has taken it. Ring round now until one of you has it. Who to ring: { $url }
    .ring-subject = { $level }: ring round now, ref { $ref }
    .ring-mail =
        Nobody has taken the concern with reference { $ref }. It has waited { $minutes } minutes, and everybody has been told.

        Ring one after the other until somebody takes it. Whom to ring: { $url }
        This alert may repeat.
    .phone-them-mail =
        The service has flagged a concern. Reference { $ref }. They have stopped texts, so we could not answer them.

        Sign in, read it, press "I have got this" and phone them now: { $url }
        This alert may repeat.
    .shared-text = In Touch: ref { $ref }: somebody outside was told of this concern. You hear of it as the second person: { $url }
    .shared-subject = Somebody outside was told of ref { $ref }
    .shared-mail =
        A colleague told somebody outside the service of the concern with reference { $ref }, and wrote down why.

        You hear of it as the second person. Please look at the record, and say so if it was not right: { $url }
    .not-written = { $level }: somebody may be in danger and we could not write it down. Get the service running and read what waits: { $url }
    .not-written-subject = { $level }: an alert that could not be written down

# Somebody else is their worker from now on.
transfer =
    .introduction = In Touch: your PA is now { $who }. { $who } reads your notes first, so you don't have to start again. To write to { $who }, text PA any time.
    .introduction-away = In Touch: your PA is now { $who }, who is back on { $when }. Until then someone else in the team reads what you send. Text PA any time.

# A record was put right: whose number it is, or two records that were one person's. Others may read the screen.
put-right =
    .code-text = { $code } is your In Touch code. Give it only to the worker who is speaking to you. It works for 10 minutes.
    .number-told = Hi, this is In Touch. We have been asked to text you on this number from now on. Not you? Text NOT ME.
    .merge-told = In Touch: we had you down twice, so we put the two together. Nothing you asked for is lost. If something looks wrong, text PA.

# To staff, when somebody is given to another worker. Never who.
transfer-notice =
    .to-text = In Touch: young people passed to you now: { $count }. Read the card first: { $url }
    .to-subject = Young people passed to you: { $count }
    .to-mail =
        Young people who have you as their Personal Adviser from now on: { $count }. They are told your first name.

        Sign in and read the card first: { $url }
        Anything that waits for an answer is yours now. Texts that were planned before leave only if you keep them.
    .from-text = In Touch: young people of yours who have another worker now: { $count }. Nothing of theirs comes to you any more. See { $url }
    .from-subject = Young people of yours who have another worker: { $count }
    .from-mail =
        Young people of yours who have another Personal Adviser from now on: { $count }. What waits for an answer has gone with them. Texts that you had planned leave only if the new worker keeps them.

        Your list: { $url }
    .phone-them-text = In Touch: somebody passed to you could not be told by text. Please phone them and say who you are: { $url }
    .phone-them-subject = Please phone somebody who was passed to you
    .phone-them-mail =
        A young person was passed to you and could not be told by text. Please phone them and say that you are their Personal Adviser now.

        Their number is on their page: { $url }

# To managers, once a day when there is something to see to.
gap-notice =
    .text = In Touch: gaps in cover to see to: { $count }. Who and when is on { $url }/team
    .subject = Gaps in cover to see to: { $count }
    .mail =
        The check of this morning found gaps in cover for the next 14 days, or people whom nobody looks after: { $count }.

        Who and when: { $url }/team

# To duty: the work mobile of somebody who has left still writes to us.
leaver-notice =
    .text = In Touch: the work mobile of somebody who has left sent us a text. It was passed to nobody. Please get that phone back.
    .subject = A text from the phone of somebody who has left
    .mail =
        The work mobile of somebody who has left sent a text to the service. It was passed to nobody, and they were not answered.

        Please see that the phone comes back. If a young person has it now, add the number to their record: { $url }

# To a worker who texts from the work mobile.
worker =
    .says = { $who }: { $words }
    .passed-on = Sent, { $ref }.
    .which = Which message is this for? Start with its code, like K7F2. Nothing has been sent.
    .empty = { $ref }: write your answer after the code. Nothing has been sent.
    .closed = { $ref } is closed. Nothing has been sent. Open { $url } to write to them.
    .ask-closed = { $ref } is closed, so nothing has been sent yet. To open it again and send what you wrote, text { $ref } SEND.
    .ask-answered = { $ref }: answered by { $who }, { $at }. Yours is kept and not sent. To send it too, text { $ref } SEND.
    .ask-card = { $ref } was passed to you, so read their card first: { $url } Yours is kept and not sent. Then text { $ref } SEND.
    .ask-long = { $ref }: that is { $characters } characters, { $texts } texts, from "{ $start }" to "{ $end }". Nothing has been sent. To send it, text { $ref } SEND.
    .ask-machine = { $ref }: that looks like an automatic reply, so nothing has been sent. To send it all the same, text { $ref } SEND.
    .nothing-kept = { $ref }: nothing of yours is waiting to be sent. Write your answer after the code.
    .who-are-you = More than one of you uses this phone. Nothing has been sent. Who is writing: { $names }? Text back your name.
    .out-of-office = That looked like an out-of-office reply, so nobody was sent it, and your cover is told of what waits today. Not away? Answer with a code, or see { $url }
    .phone-them = { $ref }: they can't be texted, so nothing has been sent. Please phone them.
    .in-doubt = { $ref }: their number may not be theirs any more, so nothing has been sent. Check it first: { $url }
    .not-by-text = { $ref } is an alert, so it can't be answered by text and nothing was sent. To write to them open { $url } and press "I've got this".

# The same where a worker types in the chat with our app in Teams.
teams-worker =
    .which = Which message is this for? Type its code first, like K7F2, or use Reply on its card. Nothing has been sent.
    .ask-closed = { $ref } is closed, so nothing has been sent yet. To open it again and send what you wrote, type { $ref } SEND here.
    .ask-answered = { $ref }: answered by { $who }, { $at }. Yours is kept and not sent. To send it too, type { $ref } SEND here.
    .ask-card = { $ref } was passed to you, so read their card first: { $url } Yours is kept and not sent. Then type { $ref } SEND here.
    .ask-long = { $ref }: that is { $characters } characters, { $texts } texts, from "{ $start }" to "{ $end }". Nothing has been sent. To send it, type { $ref } SEND here.
    .ask-machine = { $ref }: that looks like an automatic reply, so nothing has been sent. To send it all the same, type { $ref } SEND here.

# To a worker in Teams: what stands on a card, and what the app answers. Nothing of it shows on a lock screen but the subjects.
teams =
    .reply-subject = In Touch has answered you
    .changed-subject = In Touch: a card has changed
    .thread = Message { $ref }
    .ref = Code { $ref }
    .waits = Nobody has seen this yet. It came at { $at }.
    .waits-again = There is more to read since { $at }.
    .waits-duty = With duty since { $at }. Nobody there has seen it yet.
    .seen-by = Seen by { $who }, { $at }
    .answered-by = Answered by { $who }, { $at }
    .closed-by = Closed by { $who }, { $at }
    .taken-by = { $who } has it, since { $at }
    .not-taken = Nobody has taken it yet.
    .a-colleague = a colleague
    .somebody = Somebody we do not know
    .too-long = There is more. Open the page to read it all.
    .concern-emergency = EMERGENCY, ref { $ref }
    .concern-urgent = URGENT, ref { $ref }
    .open = Open the page
    .open-now = Read it now
    .find-somebody = Find somebody who can read it
    .on-the-page = open the page to read it
    .seen = I've got it
    .reply = Reply
    .reply-prompt = Write your answer. It goes to them as a text with your first name.
    .send = Send
    .call = Call them
    .call-note = Their number is on the page. When you have rung, say how it went.
    .spoke = We spoke
    .no-answer = Nobody answered
    .duty = Pass to duty
    .close = Close
    .noted-spoke = Noted: you spoke.
    .noted-try-again = Noted: you rang and nobody answered.
    .nobody-on-duty = Nobody else is on duty soon, so it is still with you.
    .not-yours = This is not yours to do here. Nothing has changed. See the page.
    .stranger = I don't know this account. If you work with this service, sign in at { $url }, get a code there and type it here.
    .done = Done. It is not with you any more.
    .edited = What you change here is not sent. If it has to reach them, send it as a new message.
    .hello = Hello { $who }. When a young person needs you, you hear it here.
    .hello-help = Type help to see what else I can do.
    .help = What I can do here
    .help-answer = Answer: use Reply on a card, or type the code and your words, like K7F2 see you at 4. With one open message you can leave out the code.
    .help-cases = cases: what is open now
    .help-who = who: who you are here, who stands in for you, who is on duty
    .help-away = away until friday: your cover has your people until then
    .cases = Open now
    .no-cases = Nothing is open. Nobody is waiting for you.
    .you-are = You are { $who }
    .your-cover = { $who } stands in for you when you are away.
    .no-cover = Nobody is named to stand in for you.
    .on-duty = On duty: { $who }
    .nobody-on-duty-now = Nobody is on duty now.
    .away-when = Until which day? Type it like this: away until friday
    .away = You are away up to and including { $last }. Your cover has your people until then. To change it: { $url }
    .away-not = Not noted. { $why }. You can also enter it here: { $url }

staff =
    .code-text = { $code } is your sign-in code for In Touch. It works for 10 minutes.
