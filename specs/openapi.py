"""One service's OpenAPI document, and what code generation asks of it."""

from __future__ import annotations

import copy
import keyword
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier
from specs.documents import Json, Refused, read_document

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
NOTHING: Json = {"enum": [None]}  # the schema of an answer without a body
# What endpoint modules import beside models: a model of such a name would hide it.
IMPORTED = {"Any", "Client", "Literal", "Operation", "Request", "Response", "Unset"}
LABELLESS = {"text", "html", "none"}  # the kinds of answer that are no JSON
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


class Spec:
    """A service's OpenAPI document, and what can be asked of it."""

    def __init__(self, service: str, document: Json) -> None:
        self.service = service
        self.document = document

    @classmethod
    def load(cls, path: Path) -> Spec:
        """Read a YAML file and refuse what the generator would get wrong in silence."""
        spec = cls(path.stem, read_document(path))
        spec.check()
        return spec

    def resolve(self, node: Json) -> Json:
        """Follow a reference to what it names in this document."""
        while "$ref" in node:
            target: Any = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                if part not in target:
                    raise Refused(f"{node['$ref']} names nothing: mend the reference")
                target = target[part]
            node = target
        return node

    def operations(self) -> Iterator[tuple[str, str, Json]]:
        """Give each operation's path, method and record, its parameters in full."""
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    shared, own = item.get("parameters", []), item[method].get("parameters", [])
                    parameters = [self.resolve(parameter) for parameter in (*shared, *own)]
                    yield path, method, {**item[method], "parameters": parameters}

    def check(self) -> None:
        """Refuse what would vanish, be overwritten, go unclassified or stay unexplained."""
        for name, schema in self.document.get("components", {}).get("schemas", {}).items():
            if name in IMPORTED or ClassName(name, "") != name:
                raise Refused(
                    f"rename {name}: a schema's name is PascalCase and no runtime class's"
                )
            if not schema.get("description"):
                raise Refused(f"{name}: give it a description, which its class shows to users")
        seen: dict[str, str] = {}
        for path, method, operation in self.operations():
            where, name = f"{method.upper()} {path}", operation.get("operationId", "")
            if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or PythonIdentifier(name, "") != name:
                raise Refused(f"{where}: give it an operationId in snake_case, no Python keyword")
            if name in seen:
                raise Refused(f"{where}: operationId {name} is {seen[name]}'s too; rename one")
            seen[name] = where
            self._check_operation(where, operation)

    def _check_operation(self, where: str, operation: Json) -> None:
        if operation.get("x-effect") not in ("read", "write"):
            raise Refused(f"{where}: say `x-effect: read` or `x-effect: write`")
        if len(operation.get("tags", [])) != 1:
            raise Refused(f"{where}: give it exactly one tag, the plural of its thing")
        if not operation.get("summary"):
            raise Refused(f"{where}: give it a summary, which its functions show to users")
        for parameter in operation["parameters"]:
            style = "cookie" if parameter["in"] == "cookie" else parameter.get("style", "form")
            if style not in ("form", "simple"):
                raise Refused(f"{where}: {parameter['name']} as {style} cannot be sent")
            if not parameter.get("description"):
                raise Refused(f"{where}: describe the parameter {parameter['name']}")
        if len(self.body(operation).get("content", {})) > 1:
            raise Refused(f"{where}: it takes several content types; keep one")

    def body(self, operation: Json) -> Json:
        """Give what an operation's body is, or nothing."""
        return self.resolve(operation.get("requestBody", {}))

    def successes(self, operation: Json) -> Iterator[tuple[str, Json, str]]:
        """Give each 2xx answer's status, schema and the kind of its outermost value."""
        for status, answer in sorted(operation["responses"].items()):
            if not status.startswith("2"):
                continue
            if not status.isdigit():
                raise Refused(f"{operation['operationId']}: name the statuses of {status}")
            content = self.resolve(answer).get("content", {})
            shapes = [
                (media.get("schema", {}), self.kind(media.get("schema", {}), content_type))
                for content_type, media in content.items()
            ] or [(NOTHING, "none")]
            parsed = [shape for shape in shapes if shape[1] != "bytes"] or shapes
            schema, kind = parsed[0]
            beside = len(parsed) < len(shapes)
            # The label of an answer tells JSON from bytes, but not text from them.
            if any(shape != parsed[0] for shape in parsed) or (beside and kind in LABELLESS):
                raise Refused(f"{operation['operationId']}: {status} has several shapes; keep one")
            yield status, schema, f"bytes|{kind}" if beside else kind

    def kind(self, schema: Json, content_type: str) -> str:
        """Give what `codec.decode` must know of an answer."""
        if self.resolve(schema).get("format") == "binary":
            return "bytes"
        types = self.json_types(schema)
        if content_type.startswith("text/") and types == {"string"}:
            return "html" if self.resolve(schema).get("format") == "html" else "text"
        return "|".join(sorted(types))

    def json_types(self, schema: Json) -> set[str]:
        """Give the JSON types that a value of this schema may have."""
        schema = self.resolve(schema)
        null = {"null"} if schema.get("nullable") else set[str]()
        if parts := schema.get("oneOf") or schema.get("anyOf") or schema.get("allOf"):
            return null.union(*(self.json_types(part) for part in parts))
        return null | {schema.get("type", "any")}

    def python_type(self, schema: Json, prefix: str = "") -> str:
        """Give the type of a value's wire form, as Python source."""
        bare = self._bare_type(schema, prefix)
        return f"{bare} | None" if schema.get("nullable") and bare != "Any" else bare

    def _bare_type(self, schema: Json, prefix: str) -> str:
        if "$ref" in schema:
            return f"{prefix}{schema['$ref'].rpartition('/')[2]}"
        if schema is NOTHING:
            return "None"
        if values := schema.get("enum"):
            return f"Literal[{', '.join(repr(value) for value in values)}]"
        if parts := schema.get("oneOf") or schema.get("anyOf") or schema.get("allOf"):
            if "allOf" in schema and len(parts) > 1:
                raise Refused("name an allOf of several under components/schemas")
            return " | ".join(dict.fromkeys(self.python_type(part, prefix) for part in parts))
        kind = schema.get("type")
        if kind == "array":
            return f"list[{self.python_type(schema['items'], prefix)}]"
        if kind == "object":
            return self._dict_type(schema, prefix)
        return "bytes" if schema.get("format") == "binary" else SCALARS.get(kind or "", "Any")

    def _dict_type(self, schema: Json, prefix: str) -> str:
        values = schema.get("additionalProperties", True)
        if "properties" in schema:
            if not values or "additionalProperties" not in schema:
                names = ", ".join(schema["properties"])
                raise Refused(f"name the object with {names} under components/schemas")
            values = True  # its own properties are of other types
        return f"dict[str, {'Any' if values is True else self.python_type(values, prefix)}]"

    def description_of(self, name: str, member: str) -> str | None:
        """Give what a named schema's own document says of one of its properties."""
        schema = self.document.get("components", {}).get("schemas", {}).get(name, {})
        text: str | None = schema.get("properties", {}).get(member, {}).get("description")
        return text

    def wire_module(self) -> str:
        """Write the module of TypedDicts, one a component schema, under its own name."""
        schemas = self.document.get("components", {}).get("schemas", {})
        parts = (
            f'"""The JSON that the {self.service} service takes and gives."""',
            "from __future__ import annotations",
            "from typing import Any, Literal, NotRequired, TypeAlias, TypedDict",
            *(self._wire_class(name, schema) for name, schema in schemas.items()),
        )
        return "\n\n".join(parts)

    def _wire_class(self, name: str, schema: Json) -> str:
        properties, required = self.members(schema)
        # No TypedDict of Python 3.11 can say that there are more keys than it names.
        if not properties or schema.get("additionalProperties"):
            return f'{name}: TypeAlias = "{self.python_type(schema)}"'
        types = {key: self.python_type(part) for key, part in properties.items()}
        fields = {
            key: kind if key in required else f"NotRequired[{kind}]" for key, kind in types.items()
        }
        if any(not key.isidentifier() or keyword.iskeyword(key) for key in fields):
            return f"{name} = TypedDict({name!r}, {fields!r})"
        doc = docstring(schema["description"], indent=4) if "description" in schema else ""
        lines = (f"    {line}" for line in (doc, *(f"{key}: {fields[key]}" for key in fields)))
        return "\n".join((f"class {name}(TypedDict):", *lines))

    def members(self, schema: Json) -> tuple[Json, set[str]]:
        """Give an object's properties and which are required, those of its `allOf` included."""
        properties, required = dict[str, Any](), set[str]()
        for part in schema.get("allOf", []):
            inherited = self.members(self.resolve(part))
            properties |= inherited[0]
            required |= inherited[1]
        return properties | schema.get("properties", {}), required | {*schema.get("required", [])}

    def facts(self) -> dict[str, Json]:
        """Give the endpoint template what the generator does not know, by operation."""
        return {
            operation["operationId"]: {
                "summary": str(operation["summary"]).strip(),
                "doc": self._doc(f"{method.upper()} {path}", operation),
                "commas": [
                    part["name"]
                    for part in operation["parameters"]
                    if not part.get("explode", True)
                    and self.json_types(part["schema"]) == {"array"}
                ],
                "about": [
                    part["name"]
                    for part in operation["parameters"]
                    if part["in"] == "path" and not is_secret(part)
                ],
                "secret": operation.get("x-secret", False)
                or any(is_secret(part) for part in operation["parameters"]),
                **self._answer_facts(operation),
                **self._body_facts(operation),
            }
            for path, method, operation in self.operations()
        }

    def _answer_facts(self, operation: Json) -> Json:
        successes = list(self.successes(operation))
        types = dict.fromkeys(
            f"{'bytes | ' if kind.startswith('bytes|') else ''}{self.python_type(schema, 'wire.')}"
            for _, schema, kind in successes
        )
        return {
            "answers": {int(status): kind for status, _, kind in successes},
            "result": " | ".join(types) or "Any",
        }

    def _body_facts(self, operation: Json) -> Json:
        body = self.body(operation)
        if not body:
            return {"body": None}
        [(content_type, media)] = body["content"].items()
        json_type = self.python_type(media["schema"], "wire.")
        return {
            "body": json_type if is_json(content_type) else "bytes",
            "body_required": body.get("required", False),
            "body_content_type": content_type,
        }

    def _doc(self, where: str, operation: Json) -> str:
        name = f"{self.service}.{operation['operationId']}"
        paragraphs = [
            operation["summary"],
            operation.get("description", ""),
            f"Operation `{name}`, {where}; its effect is to {operation['x-effect']}.",
            *(f"{part['name']}: {part['description']}" for part in operation["parameters"]),
        ]
        return docstring("\n\n".join(filter(None, paragraphs)))

    def loosened(self) -> Json:
        """Give the document as the generator can take it: successes only, types that it knows."""
        document = copy.deepcopy(self.document)
        for path, method, operation in self.operations():
            loose = document["paths"][path][method]
            loose["responses"] = {
                status: {"description": "", "content": {"application/json": {"schema": schema}}}
                for status, schema, _ in self.successes(operation)
            }
            if body := self.body(operation):
                [(content_type, media)] = body["content"].items()
                known = content_type if is_json(content_type) else "application/octet-stream"
                loose["requestBody"] = {**body, "content": {known: media}}
        return document


def is_json(content_type: str) -> bool:
    """Tell whether a content type is JSON."""
    return content_type.partition(";")[0].strip() == "application/json" or "+json" in content_type


def is_secret(parameter: Json) -> bool:
    """Tell whether a parameter holds a token."""
    return bool(parameter["schema"].get("format") == "password")


def docstring(text: str, indent: int = 0) -> str:
    """Write a docstring, wrapped, that no text can break out of."""
    text = text.strip().replace("\\", "\\\\").replace('"""', "'''")
    width = 100 - indent
    wrapper = textwrap.TextWrapper(width - 6, break_long_words=False, break_on_hyphens=False)
    paragraphs = [wrapper.fill(" ".join(part.split())) for part in text.split("\n\n")]
    ending = "\n" if len(paragraphs) > 1 or text.endswith('"') else ""
    whole = "\n\n".join(paragraphs) + ending
    return textwrap.indent(f'"""{whole}"""', " " * indent).strip()
