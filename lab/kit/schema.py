"""Holds a JSON object to the published schema: as much of JSON Schema (draft 2020-12) as that schema uses, and an error for any other word."""
import re

TYPES = {"object": dict, "array": list, "string": str}
# They say something to readers alone, or name what others check: "format" is an annotation by default.
SILENT = {"$schema", "$id", "title", "description", "format"}


def complaints(value, schema, at="$"):
    """Returns a line for each place where the value breaks the schema."""
    found = []
    for word, rule in schema.items():
        if word in SILENT:
            continue
        if word not in RULES:
            raise ValueError(f"the schema has a word that is not known here: {word}")
        found += RULES[word](value, rule, schema, at)
    return found


def _type(value, kind, schema, at):
    if kind == "number":
        right = isinstance(value, (int, float)) and not isinstance(value, bool)
    else:
        right = isinstance(value, TYPES[kind])
    return [] if right else [f"{at}: not of type {kind}"]


def _required(value, names, schema, at):
    return [f"{at}: no {name}" for name in names if isinstance(value, dict) and name not in value]


def _properties(value, rules, schema, at):
    return [line for name, rule in rules.items() if isinstance(value, dict) and name in value for line in complaints(value[name], rule, f"{at}.{name}")]


def _additional(value, rule, schema, at):
    more = [name for name in value if name not in schema.get("properties", {})] if isinstance(value, dict) else []
    if rule is False:
        return [f"{at}: {name} is not in the schema" for name in more]
    return [line for name in more for line in complaints(value[name], rule, f"{at}.{name}")]


def _names(value, rule, schema, at):
    return [line for name in value if isinstance(value, dict) for line in complaints(name, rule, f"{at} name {name}")]


def _items(value, rule, schema, at):
    return [line for number, item in enumerate(value) if isinstance(value, list) for line in complaints(item, rule, f"{at}[{number}]")]


def _plain(broken):
    return lambda value, rule, schema, at: [f"{at}: {value!r} breaks {rule!r}"[:200]] if broken(value, rule) else []


RULES = {
    "type": _type, "required": _required, "properties": _properties, "additionalProperties": _additional, "propertyNames": _names, "items": _items,
    "enum": _plain(lambda value, rule: value not in rule),
    "const": _plain(lambda value, rule: value != rule),
    "pattern": _plain(lambda value, rule: isinstance(value, str) and not re.search(rule, value)),
    "minimum": _plain(lambda value, rule: isinstance(value, (int, float)) and value < rule),
    "maximum": _plain(lambda value, rule: isinstance(value, (int, float)) and value > rule),
}
