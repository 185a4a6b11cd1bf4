"""The learning plan: what it holds, how it is read, where it stands in the calendar, what comes next."""
