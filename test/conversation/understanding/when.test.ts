import { describe, expect, it } from "vitest";
import { readWhen } from "../../../src/conversation/understanding/entities/dates.ts";
import { Day } from "../../../src/domain/day.ts";
import { SUNDAY, WEDNESDAY, whenTable } from "./when-table.ts";

const ON_SUNDAY = whenTable(`
# near days in text-speak
tmrw mornin = 11-23 morning
2moro = 11-23
tomoz at 3 = 11-23 15:00
tmoz half 9 = 11-23 09:30
tomorrow arvo = 11-23 afternoon
can i come tmw = 11-23
tommorow 2pm = 11-23 14:00
2mrw 11ish = 11-23 11:00
to morrow at 10 = 11-23 10:00
2 moro pls = 11-23
tmrow @ 4 = 11-23 16:00
day after tmw = 11-24
the day after tomorrow 10am = 11-24 10:00
day after 2moro = 11-24
2day = 11-22
today at 5 = 11-22 17:00
later today = 11-22
tonite = 11-22 evening
2nite at 8 = 11-22 20:00 evening
this arvo = 11-22 afternoon
this mornin 11 = 11-22 11:00 morning
today 4ish = 11-22 16:00
# weekdays, however they are spelt
tues = 11-24
thurz = 11-26
thurs mornin = 11-26 morning
wensday = 11-25
weds 2pm = 11-25 14:00
wednsday half 3 = 11-25 15:30
thirsday = 11-26
thurday 10.30 = 11-26 10:30
firday after 3 = 11-27 15:00 from
fri nite = 11-27 evening
sat = 11-28
satday at 12 = 11-28 12:00
saturdays = 11-28
mon = 11-23
monday 9am = 11-23 09:00
on tuesday the afternoon = 11-24 afternoon
TUESDAY = 11-24
tuesdayyyy = 11-24
tue @2 = 11-24 14:00
fri3pm = 11-27 15:00
tues.. = 11-24
the tuesday = 11-24
the tuesday one = 11-24
coming friday = 11-27
this coming thurs = 11-26
this fri = 11-27
monday coming = 11-23
sunday = 11-29
this sunday = 11-22
next sunday = 11-29
# a weekday of a week
tues next week = 11-24
nxt week thurs = 11-26
next wk on friday = 11-27
friday of next week = 11-27
week after next on mon = 11-30
week tues = 12-01
a week on tuesday = 12-01
tuesday week = 12-01
week on fri = 12-04
fri week at 2 = 12-04 14:00
week monday = 11-30
thurs wk = 12-03
2 weeks on friday = 12-11
fortnight on wednesday = 12-09
two weeks on monday 10am = 12-07 10:00
# counted from today
a week today = 11-29
week tomorrow = 11-30
a week tmrw at 1 = 11-30 13:00
a fortnight today = 12-06
fortnight tomorrow = 12-07
in a fortnight = 12-06
in 2 weeks = 12-06
in two weeks time = 12-06
3 weeks today = 12-13
in 10 days = 12-02
in 3 days time = 11-25
in a couple of days = 11-24
in a couple weeks = 12-06
in a week = 11-29
in a month = 12-22
4 days time = 11-26
in 1 day = 11-23
# a number of the month
the 14th = 12-14
14th pls = 12-14
the 22nd = 11-22
the 21st = 12-21
the 31st = 12-31
on the 3rd = 12-03
da 5th at 3 = 12-05 15:00
tues 24th = 11-24
tuesday the 24th 2pm = 11-24 14:00
thurs the 3rd = 12-03
24th tues = 11-24
mon 30th at half 10 = 11-30 10:30
tues 24 = 11-24
the 30th of this month = 11-30
3rd of next month = 12-03
the 5th next month = 12-05
mon the thirtieth = 11-30
# day and month
dec 3rd = 12-03
dec3rd = 12-03
3 dec = 12-03
3rd of dec 2pm = 12-03 14:00
december the 3rd = 12-03
the 3rd of december at quarter to 4 = 12-03 15:45
the first of december = 12-01
twenty first of december = 12-21
4th december 2026 = 12-04
14 decemeber = 12-14
thurs 3rd dec = 12-03
friday 4 december 11:15 = 12-04 11:15
jan 5th = 01-05
5th jan 2027 = 01-05
feb 1st = 02-01
29 feb 2028 = 2028-02-29
may 4th = 05-04
nov 30 = 11-30
# in figures
3/12 = 12-03
03/12 = 12-03
3/12/26 = 12-03
03/12/2026 = 12-03
3.12.26 = 12-03
03-12-2026 = 12-03
3-12 = 12-03
2026-12-03 = 12-03
2026/12/03 = 12-03
14/12 at 2 = 12-14 14:00
14/12 1400 = 12-14 14:00
4/1 = 01-04
30/11 = 11-30
# days with names
xmas eve = 12-24
christmas eve morning = 12-24 morning
xmas day = 12-25
boxing day = 12-26
new years eve = 12-31
nye = 12-31
new year's day = 01-01
valentines day = 02-14
good friday = 03-26
easter monday 2pm = 03-29 14:00
first monday in december = 12-07
last fri of the month = 11-27
2nd tues of next month = 12-08
# both days on which the clocks change, and the end of the year
28 march 2027 = 03-28
the 28th of march at 1am = 03-28 01:00
31 oct 2027 at 23:59 = 2027-10-31 23:59
31/10/27 = 2027-10-31
31 dec = 12-31
1/1/27 = 01-01
# times on the quarter
half 2 = 14:30
half two = 14:30
alf 3 = 15:30
half past 2 = 14:30
half past nine = 09:30
half 8 in the morning = 08:30 morning
1/2 past 3 = 15:30
½ 4 = 16:30
quarter to 4 = 15:45
qtr to 3 = 14:45
quarter past 1 = 13:15
1/4 to 2 = 13:45
quater past ten = 10:15
ten to 3 = 14:50
5 to 4 = 15:55
20 past 4 = 16:20
twenty past eleven = 11:20
five past 2 = 14:05
25 past 3 = 15:25
two thirty = 14:30
eleven fifteen = 11:15
nine forty five = 09:45
half 12 = 12:30
quarter to 1 = 12:45
quarter to 12 = 11:45
# times in figures
2pm = 14:00
2 pm = 14:00
2p.m. = 14:00
2.30 = 14:30
2:30pm = 14:30
2.30 pm pls = 14:30
230pm = 14:30
14:30 = 14:30
14.30 = 14:30
1400 = 14:00
1430 = 14:30
1400hrs = 14:00
14h30 = 14:30
at 1415 = 14:15
at 230 = 14:30
0930 = 09:30
09:05 = 09:05
23:59 = 23:59
00:30 = 00:30
11am = 11:00
12pm = 12:00
12am = 00:00
noon = 12:00
midday = 12:00
mid day tues = 11-24 12:00
midnight = 00:00
9 30 = 09:30
# a bare hour: 1 to 6 is the afternoon, 7 to 12 as on the clock
1 = 13:00
6 = 18:00
7 = 07:00
12 = 12:00
3 pls = 15:00
about 2 = 14:00
around 11 = 11:00
2ish = 14:00
2-ish = 14:00
4 o clock = 16:00
4 oclock = 16:00
four o'clock = 16:00
bout 3 = 15:00
at ten = 10:00
say 5 = 17:00
make it 1 = 13:00
3 on friday = 11-27 15:00
11 tmrw = 11-23 11:00
friday 3 = 11-27 15:00
8 in the morning = 08:00 morning
7 in the evening = 19:00 evening
5 in the morning = 05:00 morning
# parts of the day
thurs after college = 11-26 afternoon
before lunch on mon = 11-23 morning
first thing tuesday = 11-24 morning
wed lunchtime = 11-25 afternoon
any evening = evening
i am free tomorrow = 11-23
mornings are best = morning
fri after work = 11-27 evening
# bounds and ranges
after 3 = 15:00 from
any time after 2 = 14:00 from
before 12 tues = 11-24 12:00 until
from 1 onwards = 13:00 from
between 2 and 4 = 14:00
2-4pm = 14:00
10-12pm = 10:00
11-1pm = 11:00
mon 9-5 = 11-23
# what cannot be done, and moving
not monday = not:11-23
cant do tues can u do thurs = 11-26 not:11-24
anything but friday = not:11-27
move tues to thurs = 11-26
can i change my monday appt to weds at 2 = 11-25 14:00
thurs instead of tues = 11-26 not:11-24
i cant make it tmrw = not:11-23
move it to quarter to 4 = 15:45
# asked about: which week, which day, no such day, gone
next tues = ?next-weekday
nxt tues arvo = ?next-weekday afternoon
nex friday at 2 = ?next-weekday 14:00
the monday after next = ?next-weekday
mon or tues = ?two-days
tomorrow or weds = ?two-days
31/11 = ?no-such-day
31st november = ?no-such-day
31/2 = ?no-such-day
29 feb 2027 = ?no-such-day
the 32nd = ?no-such-day
tues 25th = ?no-such-day
mon 1st dec = ?no-such-day
12/24 = ?no-such-day
yesterday = ?past
last tuesday = ?past
20 nov = ?past
20/11 = ?past
tues just gone = ?past
1/1/2020 = ?past
# as soon as can be
asap = soonest
earliest = soonest
next available pls = soonest
soon as poss = soonest
# no day and no time
i sat in my flat =
its open 24/7 =
07700 900123 =
i need £20 =
£2.30 for the bus =
20 quid =
1st one =
for 2 weeks =
i have 2 kids =
im 18 =
its 50/50 =
M14 4SQ =
25:00 =
14:75 =
half an hour =
the sun is out =
2 or 3 people =
i live at flat 12 =
4 of us =
`);

const ON_WEDNESDAY = whenTable(`
# said on a Wednesday
next friday = ?next-weekday
nxt wed = 12-02
wednesday = 12-02
this weds = 11-25
today = 11-25
friday = 11-27
tues = 12-01
week tues = 12-08
tues next week = 12-01
thurs this week = 11-26
mon this week = ?past
a week today = 12-02
`);

describe("days and times as young people write them, on a Sunday", () => {
  it.each(ON_SUNDAY)("$said means $means ($why)", ({ said, means }) => {
    const { either: _, ...read } = readWhen(said, SUNDAY);
    expect(read).toEqual(means);
  });
  it("keeps both days of two, either of which will do", () => {
    expect(readWhen("mon or tues", SUNDAY).either).toEqual(["2026-11-23", "2026-11-24"]);
    expect(readWhen("mon", SUNDAY)).not.toHaveProperty("either");
  });
  it("is a table of two hundred phrases or more", () => expect(ON_SUNDAY.length).toBeGreaterThanOrEqual(200));
});

describe("days on a Wednesday", () => {
  it.each(ON_WEDNESDAY)("$said means $means ($why)", ({ said, means }) => {
    expect(readWhen(said, WEDNESDAY)).toEqual(means);
  });
});

describe("days around the changes of the clock and of the year", () => {
  it.each([
    { today: "2027-03-27", said: "tomorrow at 2", date: "2027-03-28", why: "into the short day" },
    { today: "2027-03-28", said: "tmrw", date: "2027-03-29", why: "out of it" },
    { today: "2027-10-30", said: "tomorrow", date: "2027-10-31", why: "into the long day" },
    { today: "2027-10-31", said: "in 2 days", date: "2027-11-02", why: "out of it" },
    { today: "2026-12-31", said: "tomorrow", date: "2027-01-01", why: "into the new year" },
    { today: "2028-02-28", said: "tomorrow", date: "2028-02-29", why: "a leap day" },
    { today: "2026-12-28", said: "mon next week", date: "2027-01-04", why: "out of week 53" },
    { today: "2026-11-22", said: "easter sunday", date: "2027-03-28", why: "Easter, which moves" },
    { today: "2027-04-01", said: "good friday", date: "2028-04-14", why: "gone this year" },
  ])("on $today $said is $date: $why", ({ today, said, date }) => {
    expect(readWhen(said, Day.parse(today)).date).toBe(date);
  });
});
