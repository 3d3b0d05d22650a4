#!/usr/bin/python3
"""What a JSON Schema of draft 2020-12 says against documents: a line each on stdout, nothing where all are valid.

    json_schema.py SCHEMA [--with ADDRESS=FILE]… DOCUMENT…

Times and addresses are checked too. Nothing is ever fetched: a schema that refers to another gets it by --with. Exit 77
where python3-jsonschema is not installed.
"""
import argparse
import datetime
import json
import re
import sys

try:
    import jsonschema
except ImportError:
    print("not installed: python3-jsonschema")
    sys.exit(77)

FORMATS = jsonschema.FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)
def is_time(value):
    """RFC 3339, 5.6; the library leaves times unchecked where another library is missing."""
    if not isinstance(value, str):
        return True
    form = re.fullmatch(r"(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})", value)
    return form is not None and datetime.datetime.fromisoformat(" ".join(form.groups())) is not None


@FORMATS.checks("uri")
def is_address(value):
    """RFC 3986: a scheme, then only letters that an address may have."""
    return not isinstance(value, str) or re.fullmatch(r"[A-Za-z][\w+.-]*:[!#$%&'()*+,/:;=?@\[\]\w.~-]+", value,
                                                      re.ASCII) is not None


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def deepest(error):
    """What an "unevaluated property" or a choice of schemas is really about."""
    while error.context:
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
    return error


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("schema")
    parser.add_argument("documents", nargs="+")
    parser.add_argument("--with", dest="others", action="append", default=[], metavar="ADDRESS=FILE")
    options = parser.parse_args()
    schema = load(options.schema)
    known = {address: load(path) for address, path in (other.rsplit("=", 1) for other in options.others)}
    known[schema.get("$id", "")] = schema
    resolver = jsonschema.RefResolver.from_schema(schema, store=known)
    validator = jsonschema.Draft202012Validator(schema, resolver=resolver, format_checker=FORMATS)
    for document in options.documents:
        for error in validator.iter_errors(load(document)):
            error = deepest(error)
            print(f"{document}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
