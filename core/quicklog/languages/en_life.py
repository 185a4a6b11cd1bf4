"""What people who study tell in English of the rest of their day, by domain; data only."""

COMMON = (
    "my hair, hair, the car, my car, washed, my watch, apple watch, fitbit, of exercise, course length, video length, total length, reading time, read time, watch time, run time, music, to music, listening party, with my manager, with my boss, with hr, with the client, with my therapist, with my doctor, with the team, with my lawyer, with a recruiter, leaderboard, coffee with, tea with, drinks with, lunch with, dinner with, breakfast with, video length, running time, salsa, bachata, tango, zumba class, chess.com, lichess, happy hour, rush hour, visiting hours, opening hours, the news, newspaper, magazine, harry potter, lord of the rings, game of thrones, fiction, fantasy, bible, quran, went for a, went for, going for a, up since, awake since, been up since, streak, interview, interviews, training run, onsite, phone screen, sleep, sleeping, slept, nap, napped, napping, work, worked, working, meeting, meetings, gym, workout, worked out, lifting,"
    "run, ran, running, jog, jogged, jogging, walk, walked, walking, walks, hike, hiked, hiking, cook, cooked, cooking, cleaned,"
    "cleaning, lunch, dinner, breakfast, brunch, commute=1, commuting, commuted, drive, drove, driving, flight=1, flights=1, flew,"
    "flying, bus=1, train=1, travel, traveling, travelling, traveled, travelled, game, games, gaming, played, playing, netflix,"
    "tv, movie, movies, film, films, scrolling, scrolled, tiktok, instagram, reddit, twitter, doomscrolling, party, partying,"
    "date, call, calls, phone, zoom, standup, shift, overtime, shopping, shopped, groceries, laundry, errands, doctor, dentist,"
    "hospital, appointment, traffic, queue, queued, queueing, waiting, waited, delay, delayed, outage, offline, guitar, piano,"
    "violin, football, soccer, basketball, tennis, yoga, swim, swam, swimming, cycling, bike, biked, biking, meditated,"
    "meditation, meditating, church, wedding, birthday, chores, gardening, gardened, shower, sick, headache, procrastinated,"
    "procrastinating, wasted, charging, boss, office, job, daydreaming, daydreamed, cried, crying, argued, arguing, chatted,"
    "chatting, talked, talking, hung out, hanging out, party, concert, pool, beach, driving, parking, moving, packing, painting,"
    "ironing, dishes, barbecue, bbq, beers, drinks, bar, pub, rain, rained, screen time, screentime, resting, rested, relaxed,"
    "relaxing, scrolling, standing, stood, stuck, fasted, fasting, volunteering, babysitting, stretched, stretching, rehearsal,"
    "choir, dance, danced, dancing, climbing, climbed, skiing, football, chess, mario, minecraft, fortnite, league, valorant,"
    "zelda, playstation, xbox, switch, anime, episodes of, series, spotify, youtube shorts, laundry, vacuuming, haircut, wait,"
    "power cut, jet lag, road trip, trip, drive home, sauna, spa, massage, therapy, visa, bank, airport, layover, dmv, sitting,"
    "pizza, baked, baking, bath, knitting, fishing, camping, vet, dog, cat, kids, kid, kiddo, nephew, fever, migraine, hungover, oven, cake, gained, finale, marathon, dentist, kitchen, garden, airport, tailor, barber"
)
"""What comes up most."""

_SLEEP = (
    "asleep, awake, bed, in bed, overslept, snoozed, dozed, dozing, insomnia, siesta, kip, shuteye, woke, woken, lie in, zzz, jet lagged,"
    "jetlag, jetlagged, rem sleep, lay awake, tossed and turned, melatonin, pillow, mattress, nightmare, snoring"
)
_SPORT = (
    "treadmill, peloton, crossfit, pilates, zumba, hiit, cardio, squats, squat, deadlift, deadlifts, bench press, pushups, push ups, pull ups,"
    "pullups, situps, crunches, plank, planks, burpees, kettlebell, dumbbells, weights, rowing, rowed, rower, elliptical, spin class, boxing,"
    "boxed, kickboxing, karate, judo, bjj, jiu jitsu, muay thai, marathon, half marathon, 5k, 10k, parkrun, laps, lap, sprinted, physio,"
    "physiotherapy, rugby, cricket, hockey, golf, golfed, volleyball, badminton, squash, padel, ping pong, table tennis, baseball, handball,"
    "bouldering, bouldered, surfing, surfed, kayaking, kayaked, sailing, sailed, skating, skated, skateboarding, snowboarding, snowboarded,"
    "bowling, archery, horse riding, ride, rode, cycled, spinning, warmup, warm up, cooldown, stairs, steps today, strava, matches,"
    "kickoff, halftime, half time, extra time, innings, playoffs, semifinal, semifinals, world cup, olympics, formula 1, f1, raced,"
    "trained legs, leg day, workouts, exercised, exercising, trekking, trekked, kickabout, tournament, practice match, band practice, band, orchestra, orchestra practice, football practice, soccer practice, team practice, gymnastics"
)
_HOME = (
    "dishwasher, washing, washer, dryer, tumble dryer, vacuum, vacuumed, hoover, hoovered, hoovering, mopped, mopping, dusted, dusting, tidied,"
    "tidying, decluttering, decluttered, ironed, unpacked, unpacking, packed, moved house, ikea, furniture, assembling, assembled, plumber,"
    "plumbing, electrician, landlord, rent, mowed, mowing, lawn, garden, gardener, diy, drilling holes, painted, painter, decorating, repairs,"
    "repairman, leak, boiler, heating, fridge, freezer, microwave, oven, stove, grill, bins, trash day, recycling, bath, showered, bathroom,"
    "sewing, sewed, crochet, knitted, knit, pottery, woodworking, carpentry, watering, renovation, renovating, housework, cleaner, cleaners"
)
_FOOD = (
    "bake, boil, boiled, boiling, simmer, simmered, roast, roasted, roasting, fry, fried, frying, marinate, marinated, marinade, ferment, proof,"
    "proofing, knead, kneading, dough, bread, sourdough, pasta, rice, lasagna, lasagne, soup, stew, curry, chili, steak, chicken, turkey, beef,"
    "pork, salmon, ribs, potatoes, veggies, salad, sandwich, burger, burgers, sushi, tacos, ramen, noodles, cake, cookies, pie, brownies, muffins,"
    "pancakes, eggs, egg, recipe, recipes, preheat, slow cooker, instant pot, air fryer, kitchen, meal, meals, meal prep, supper, picnic, buffet,"
    "restaurant, takeaway, takeout, delivery, doordash, deliveroo, uber eats, groceries, supermarket, cooking show, brewing, brewed, brew, espresso,"
    "beer, wine, cocktail, cocktails, whiskey, hangover, pint, pints, ate, eat, eating, snacking, snacked, feast, brisket, thanksgiving, al dente"
)
_TRAVEL = (
    "subway=1, metro=1, tram=1, ferry=1, taxi, cab, uber, lyft, cruise, motorway, highway, roadworks, detour, boarding, boarded, customs,"
    "immigration, security line, flight time, flights, stopover, takeoff, landing, landed, hotel, hostel, airbnb, check in, check-in, checkout,"
    "luggage, baggage, suitcase, passport, road, roads, drive there, drove there, trains=1, buses=1, platform 9, railway, ticket, tickets,"
    "toll, tolls, petrol, gas station, mechanic, car wash, oil change, mot, tyre, tyres, tire, flat tire, carpool, rideshare, sightseeing, tour,"
    "vacation, holiday, roadtrip, trek, border, ferry ride, boat=1, plane=1, timezone, time zone, clocks, daylight saving, sunrise, sunset"
)
_HEALTH = (
    "clinic, a&e, gp, surgery, operation, x-ray, xray, mri, blood test, vaccine, vaccination, booster, covid, flu, cold, cough, throat,"
    "stomach, nausea, sick, unwell, dizzy, back pain, toothache, root canal, dental, orthodontist, optician, eye test, dermatologist,"
    "physical therapy, therapist, counselling, psychiatrist, rehab, pharmacy, prescription, meds, medicine, pills, pregnancy, labour, contractions,"
    "ultrasound, waiting room, checkup, check-up, blood, donated, allergy, allergies, acupuncture, chiropractor, dialysis, infusion, iv drip"
)
_MEDIA = (
    "season, seasons, finale, premiere, binge, binged, binging, bingeing, hulu, disney, hbo, prime video, twitch, streaming,"
    "livestream, trailer, cinema, theatre, theater, opera, musical, ballet, comedy, standup special, special, sitcom, soap, documentary, k drama,"
    "kdrama, drama, dramas, manga, comics, novel, novels, thriller, album, albums, playlist, playlists, song, songs, gig, gigs, festival, karaoke,"
    "youtube, shorts, reels, facebook, snapchat, whatsapp, telegram, discord, slack, emails, email, inbox, e-mails, texting, texted, messaging,"
    "scroll, social media, memes, podcasts, radio, elden ring, fifa, call of duty, cod, overwatch, dota, counter strike, csgo, cs2, skyrim,"
    "baldur's gate, bg3, stardew, factorio, civ, civ 6, pokemon, tetris, sims, roblox, genshin, diablo, world of warcraft, wow classic, steam deck,"
    "nintendo, ps5, board game, board games, d&d, dnd, dungeons, poker, bingo, puzzle game, sudoku, crossword, wordle, hearthstone, speedrun"
)
_PEOPLE = (
    "babysat, babysit, babysitter, daycare, nursery, school run, playdate, playground, bedtime story, diapers, nappies, potty, toddler, newborn,"
    "funeral, baptism, christening, anniversary, engagement, bachelor party, hen do, stag do, baby shower, housewarming, reunion, graduation,"
    "barbecued, visited, visiting, guests, in-laws, in laws, relatives, hosting, hosted, dating, tinder, hinge, breakup, fight, fought, hug,"
    "hugging, cuddling, cuddled, gossip, gossiped, gossiping, facetime, skype, phoned, phone call, venting, ranting, sermon, mass,"
    "mosque, prayed, praying, prayer, temple, puppy, kitten, pets, dog walk, cats, dogs, hamster, horse, stables, neighbours, neighbors, guest"
)
_WORK = (
    "overtime, payroll, invoice, invoices, invoicing, taxes, tax return, tax, paperwork, timesheet, timesheets, customers,"
    "stakeholder, stakeholders, stand-up, retro, retrospective, sprint planning, sprint review, 1:1, one on one, 1-1, all hands, all-hands, townhall,"
    "town hall, offsite, on-call, on call, oncall, incident, pager, pagerduty, hotfix, postmortem, performance review, appraisal, hr, recruiter,"
    "recruiters, interviewer, onboarding, webinar for work, conference call, teams call, calls, meetings, deadline, deadlines, presentation,"
    "powerpoint, spreadsheet, spreadsheets, excel sheet, warehouse, shifts, night shift, double shift, waitressing, bartending, barista, tutoring,"
    "tutored, teaching, taught, lecturing, grading, marked papers, proctoring, volunteered, hired, commutes, workday, work day, freelance,"
    "freelancing, gig work, side hustle, networking event, salary, sales, bug at work, support tickets, parents evening, jira, slack huddle, huddle"
)
_ERRANDS = (
    "bank, post office, dmv, passport office, town hall, embassy, consulate, court, jury duty, lawyer, notary, police, barber, barbers, hairdresser,"
    "hairdressers, nails, manicure, pedicure, tattoo, tailor, dry cleaner, dry cleaners, mall, ikea run, shop, parcel,"
    "package, packages, mailman, on hold, hold music, queues, line at, waitlist, paperwork, insurance, mortgage, viewing, estate agent,"
    "realtor, flat hunting, house hunting, apartment hunting, moving house, movers, storage unit, wasting, lost, losing, gained, gaining, saved,"
    "saving, killed, looking for my, searching for my, stared, staring, waits, lining up, lined up, zoned out, faffing, faffed, dawdled, fuming"
)
_WORLD = (
    "storm, snow, snowed, snowing, hail, heatwave, thunderstorm, earthquake, blackout, power outage, outages, flood, strike, protest, election,"
    "fire alarm, fire drill, sirens, roadblock, eclipse, fireworks, parade, lockdown, curfew, eta, wait time, queue time, valid, expires, expired,"
    "expiry, warranty, discount, sale, refund, subscription, rental, per hour, an hour rate, hourly, ceasefire, weather, forecast"
)

LIFE = f"{_SLEEP}, {_SPORT}, {_HOME}, {_FOOD}, {_TRAVEL}, {_HEALTH}, {_MEDIA}, {_PEOPLE}, {_WORK}, {_ERRANDS}, {_WORLD}"
