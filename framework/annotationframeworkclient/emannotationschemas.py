"""The schema service: which types of annotations there are, and what each holds."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotationframework_api.annotation_types import AnnotationTypes
from annotationframeworkclient._context import Context, check_name
from annotationframeworkclient._service import ServiceClient
from annotationframeworkclient._stored import Stored
from annotationframeworkclient.errors import InvalidName, NotFound

if TYPE_CHECKING:
    from annotationframework_api.schema import wire
    from annotationframework_api.schema.wire import SchemaDefinition

__all__ = ["SchemaClientV2"]


class SchemaClientV2(ServiceClient, AnnotationTypes):
    """Look up annotation types; building the client sends nothing."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._stored = Stored()

    def get_schemas(self) -> list[str]:
        """List the names of all annotation types (schema: get_schemas).

        Examples
        --------
        >>> "nucleus_detection" in client.schema.get_schemas()
        True
        """
        from annotationframework_api.schema.api.schemas import get_schemas

        return get_schemas.raw(client=self._client)

    def schema(self) -> list[str]:
        """List the names of all annotation types: the tutorial's name of `get_schemas`.

        Source: schema: get_schemas.
        """
        return self.get_schemas()

    def schema_definition(self, schema_type: str, *, use_stored: bool = True) -> SchemaDefinition:
        """Get the JSON Schema (draft 7) of an annotation type (schema: get_schema_definition).

        Parameters
        ----------
        schema_type
            The type's name, such as ``"synapse"``; case matters.
        use_stored
            Whether the definition of an earlier call will do.

        Raises
        ------
        NotFound
            There is no such type.

        Examples
        --------
        >>> client.schema.schema_definition("microns_func_coreg")["$ref"]
        '#/definitions/FunctionalCoregistration'
        """
        from annotationframework_api.schema.api.schemas import get_schema_definition

        name = check_name(schema_type, "an annotation type")
        record = self._stored.get(
            name,
            lambda: get_schema_definition.raw(name, client=self._client),
            use_stored=use_stored,
        )
        return copy.deepcopy(record)  # what the caller does to it stays with the caller

    def schema_definition_multi(self, schema_types: Iterable[str]) -> dict[str, SchemaDefinition]:
        """Get the JSON Schemas of several annotation types by name.

        Source: schema: get_schema_definitions.

        Raises
        ------
        NotFound
            One of them is no type; the message says which.

        Examples
        --------
        >>> sorted(client.schema.schema_definition_multi(["synapse", "bound_tag"]))
        ['bound_tag', 'synapse']
        """
        from annotationframework_api.schema.api.schemas import get_schema_definitions

        if isinstance(schema_types, str):
            raise InvalidName(f"schema_types is a list of names, such as [{schema_types!r}]")
        names = [check_name(name, "an annotation type") for name in schema_types]
        if not names:
            return {}
        if any("," in name for name in names):
            raise InvalidName("the name of an annotation type has no comma")
        body: wire.SchemaNames = {"schema_names": ",".join(names)}
        try:
            return get_schema_definitions.raw(client=self._client, body=body)
        except NotFound as error:  # the service does not say which
            unknown = sorted(set(names) - set(self.get_schemas()))
            error.args = (f"{error}: {', '.join(unknown)}",)
            raise

    def schema_definition_all(self) -> dict[str, SchemaDefinition]:
        """Get the JSON Schemas of all annotation types by name.

        Source: schema: get_all_schema_definitions.

        Examples
        --------
        >>> len(client.schema.schema_definition_all())
        57
        """
        from annotationframework_api.schema.api.schemas import get_all_schema_definitions

        return get_all_schema_definitions.raw(client=self._client)
