"""What is known of resources, as data: their types, and the sites and platforms that provide them."""

from core.plan.reading.words import word_set, word_table

TYPES = word_set(
    """
    article articles blog book books bootcamp buch certification channel cheatsheet cours course courses
    curso docs documentation ebook exercise exercises guide interactive kurs lab labs lecture lectures
    libro livre newsletter paper papers platform playlist podcast post practice quiz read reading
    reference repo repository series site specialization talk tool tutorial video videos watch website
    youtube
    """
)
TYPE_MODIFIERS = word_set(
    """
    free interactive long main official online optional recommended short text
    """
)
TYPE_OF_HEADING = word_table(
    """
    Book: book books
    Course: course courses
    Video: video videos youtube
    Reading: reading readings
    Article: article articles
    Paper: paper papers
    Podcast: podcast podcasts
    Tutorial: tutorial tutorials
    Documentation: docs documentation
    Practice: practice exercises
    Notebook: notebook notebooks
    Lecture: lecture lectures
    Playlist: playlist playlists
    Blog: blog blogs
    Lesson: lesson lessons
    """
)
# Providers by their name without blanks and points, as it may stand in brackets or open a title.
PROVIDERS = word_table(
    """
    Udemy: udemy
    Coursera: coursera
    edX: edx
    Udacity: udacity
    Pluralsight: pluralsight
    Educative: educative educativeio
    DeepLearning.AI: deeplearningai
    Fast.ai: fastai
    LeetCode: leetcode
    YouTube: youtube
    Hugging_Face: huggingface
    Khan_Academy: khanacademy
    freeCodeCamp: freecodecamp
    Codecademy: codecademy
    HackerRank: hackerrank
    Kaggle: kaggle
    LinkedIn_Learning: linkedinlearning
    Skillshare: skillshare
    DataCamp: datacamp
    Exercism: exercism
    Frontend_Masters: frontendmasters
    O'Reilly: oreilly
    Codewars: codewars
    NeetCode: neetcode
    MIT_OpenCourseWare: mitopencourseware mitocw
    FutureLearn: futurelearn
    Egghead: egghead
    Brilliant: brilliant
    CodinGame: codingame
    Scrimba: scrimba
    Domestika: domestika
    The_Odin_Project: theodinproject
    TryHackMe: tryhackme
    Hack_The_Box: hackthebox
    Duolingo: duolingo
    """
)
HOSTS = word_table(
    """
    Udemy: udemy.com
    Coursera: coursera.org
    edX: edx.org
    YouTube: youtube.com youtu.be
    Udacity: udacity.com
    Pluralsight: pluralsight.com
    Khan_Academy: khanacademy.org
    Kaggle: kaggle.com
    freeCodeCamp: freecodecamp.org
    Codecademy: codecademy.com
    HackerRank: hackerrank.com
    LeetCode: leetcode.com
    MIT_OpenCourseWare: ocw.mit.edu
    Hugging_Face: huggingface.co
    DeepLearning.AI: deeplearning.ai
    Fast.ai: fast.ai
    Educative: educative.io
    Exercism: exercism.org
    """
)
VIDEO_HOSTS = ("youtube.com", "youtu.be", "vimeo.com", "twitch.tv")
COUNTABLE = word_set(
    """
    articles books challenges chapters exercises katas lectures lessons modules pages papers problems
    projects questions quizzes sections tasks tutorials videos words
    """
)
