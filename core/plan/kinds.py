"""What a resource's label ("YouTube Channel") says about the kind of study it suits."""

from core.plan.model import Activity

# The first word found in the label decides; a label that holds none is something to read.
_BY_WORD = {
    "practice": Activity.PRACTICE,
    "interactive": Activity.PRACTICE,
    "platform": Activity.PRACTICE,
    "exercise": Activity.PRACTICE,
    "problem": Activity.PRACTICE,
    "challenge": Activity.PRACTICE,
    "quiz": Activity.PRACTICE,
    "lab": Activity.PRACTICE,
    "project": Activity.CODING,
    "build": Activity.CODING,
    "notebook": Activity.CODING,
    "repo": Activity.CODING,
    "course": Activity.VIDEO,
    "video": Activity.VIDEO,
    "youtube": Activity.VIDEO,
    "channel": Activity.VIDEO,
    "playlist": Activity.VIDEO,
    "lecture": Activity.VIDEO,
    "talk": Activity.VIDEO,
    "bootcamp": Activity.VIDEO,
    "specialization": Activity.VIDEO,
    "tutorial": Activity.VIDEO,
    "podcast": Activity.VIDEO,
    "webinar": Activity.VIDEO,
}


def activity_of(label: str) -> Activity:
    """The kind of slot a resource with this label suits.

    Videos, courses and tutorials share a slot, as the weekly schedules of plans put them ("video courses or tutorials").
    """
    folded = label.casefold()
    return next((activity for word, activity in _BY_WORD.items() if word in folded), Activity.READING)
