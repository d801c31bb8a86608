"""What each kind of evidence is worth: the same situations, with one kind kept from the program."""
from dataclasses import replace

KINDS = ("outside-view", "name-directories", "answers")
WORKS = ("nobody",)


def using(kind, scenarios):
    """Returns the scenarios in which this kind of evidence can play a part; all where none is left out."""
    if kind == "outside-view":
        return [each for each in scenarios if "--outside-view" in each.arguments]
    if kind == "answers":
        return [each for each in scenarios if "--answer" in each.arguments]
    if kind == "name-directories":
        # They are asked only where a page fails.
        return [each for each in scenarios if any(side not in WORKS for side, _, _ in each.expect.allowed)]
    return scenarios


def reduced(lab, scenario, kind):
    """Returns the scenario without that evidence, and tells the program's settings where that is how it is left out."""
    words = list(scenario.arguments)
    if kind == "outside-view":
        words = ["--no-outside-view" if word == "--outside-view" else word for word in words]
    if kind == "answers":
        places = {at + more for at, word in enumerate(words) if word == "--answer" for more in (0, 1)}
        words = [word for at, word in enumerate(words) if at not in places]
    if kind == "name-directories":
        settings = lab.person.home / ".config" / "whoseside"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "settings.properties").write_text("directories=off\n")
    return replace(scenario, arguments=words)
