"""Hooks of Schemathesis for `npm run test:api`: how the queries of this API are written."""

from typing import Any

import schemathesis


def _flatten(name: str, value: Any) -> dict[str, Any]:
    """A nested object as parameters with brackets: OpenAPI 3.1 leaves nested `deepObject` to clients."""
    if isinstance(value, dict):
        parts: dict[str, Any] = {}
        for key, each in value.items():
            parts.update(_flatten(f"{name}[{key}]", each))
        return parts
    if isinstance(value, list):
        if any(isinstance(each, dict) for each in value):
            parts = {}
            for index, each in enumerate(value):
                parts.update(_flatten(f"{name}[{index}]", each))
            return parts
        return {name: ",".join(_text(each) for each in value)}
    return {name: _text(value)}


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


@schemathesis.hook
def map_query(context, query):
    """Writes conditions, selections and joins with brackets."""
    if not isinstance(query, dict):
        return query
    flat: dict[str, Any] = {}
    for name, value in query.items():
        if name in ("where", "select", "populate", "joins") or isinstance(value, dict):
            flat.update(_flatten(name, value))
        else:
            flat[name] = value
    return flat
