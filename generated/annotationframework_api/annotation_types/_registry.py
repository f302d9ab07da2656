# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The classes of the annotation types by their names; each is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.errors import UnknownType

if TYPE_CHECKING:
    from ._base import AnnotationType
    from .bound_2tag import Bound2tag
    from .bound_2tag_user import Bound2tagUser
    from .bound_double_tag import BoundDoubleTag
    from .bound_double_tag_user import BoundDoubleTagUser
    from .bound_tag import BoundTag
    from .bound_tag_bool import BoundTagBool
    from .bound_tag_bool_valid import BoundTagBoolValid
    from .bound_tag_user import BoundTagUser
    from .bound_tag_valid import BoundTagValid
    from .bouton_shape import BoutonShape
    from .braincircuits_annotation_user import BraincircuitsAnnotationUser
    from .cell_match import CellMatch
    from .cell_match_reference import CellMatchReference
    from .cell_similarity import CellSimilarity
    from .cell_type_local import CellTypeLocal
    from .cell_type_reference import CellTypeReference
    from .cell_type_reference_user import CellTypeReferenceUser
    from .compartment_proofread_status import CompartmentProofreadStatus
    from .compartment_proofread_status_strategy import CompartmentProofreadStatusStrategy
    from .contact import Contact
    from .derived_numeric_value import DerivedNumericValue
    from .derived_spatial_point import DerivedSpatialPoint
    from .derived_tag import DerivedTag
    from .digital_twin_properties import DigitalTwinProperties
    from .extended_classical_cell_type import ExtendedClassicalCellType
    from .fly_cell_type import FlyCellType
    from .fly_cell_type_ext import FlyCellTypeExt
    from .fly_neuropil import FlyNeuropil
    from .fly_nt_synapse import FlyNtSynapse
    from .fly_synapse import FlySynapse
    from .func_properties_bcm import FuncPropertiesBcm
    from .func_unit_ext_coreg import FuncUnitExtCoreg
    from .glia_contact import GliaContact
    from .microns_func_coreg import MicronsFuncCoreg
    from .microns_func_unit_coreg import MicronsFuncUnitCoreg
    from .nocenter_synapse import NocenterSynapse
    from .nocleft_synapse import NocleftSynapse
    from .nucleus_detection import NucleusDetection
    from .plastic_synapse import PlasticSynapse
    from .postsynaptic_compartment import PostsynapticCompartment
    from .presynaptic_bouton_type import PresynapticBoutonType
    from .proofread_status import ProofreadStatus
    from .proofreading_boolstatus_user import ProofreadingBoolstatusUser
    from .pt_bool_valid import PtBoolValid
    from .reference_integer import ReferenceInteger
    from .reference_point import ReferencePoint
    from .reference_simple_group import ReferenceSimpleGroup
    from .reference_simple_group_indexed import ReferenceSimpleGroupIndexed
    from .reference_synapse_valid import ReferenceSynapseValid
    from .reference_tag import ReferenceTag
    from .reference_tag_float import ReferenceTagFloat
    from .reference_tag_with_confidence import ReferenceTagWithConfidence
    from .representative_point import RepresentativePoint
    from .simple_reference import SimpleReference
    from .spine_with_info import SpineWithInfo
    from .synapse import Synapse
    from .v1dd_func_unit_coreg import V1ddFuncUnitCoreg

CLASSES: Mapping[str, str] = MappingProxyType(
    {
        "bound_2tag": "Bound2tag",
        "bound_2tag_user": "Bound2tagUser",
        "bound_double_tag": "BoundDoubleTag",
        "bound_double_tag_user": "BoundDoubleTagUser",
        "bound_tag": "BoundTag",
        "bound_tag_bool": "BoundTagBool",
        "bound_tag_bool_valid": "BoundTagBoolValid",
        "bound_tag_user": "BoundTagUser",
        "bound_tag_valid": "BoundTagValid",
        "bouton_shape": "BoutonShape",
        "braincircuits_annotation_user": "BraincircuitsAnnotationUser",
        "cell_match": "CellMatch",
        "cell_match_reference": "CellMatchReference",
        "cell_similarity": "CellSimilarity",
        "cell_type_local": "CellTypeLocal",
        "cell_type_reference": "CellTypeReference",
        "cell_type_reference_user": "CellTypeReferenceUser",
        "compartment_proofread_status": "CompartmentProofreadStatus",
        "compartment_proofread_status_strategy": "CompartmentProofreadStatusStrategy",
        "contact": "Contact",
        "derived_numeric_value": "DerivedNumericValue",
        "derived_spatial_point": "DerivedSpatialPoint",
        "derived_tag": "DerivedTag",
        "digital_twin_properties": "DigitalTwinProperties",
        "extended_classical_cell_type": "ExtendedClassicalCellType",
        "fly_cell_type": "FlyCellType",
        "fly_cell_type_ext": "FlyCellTypeExt",
        "fly_neuropil": "FlyNeuropil",
        "fly_nt_synapse": "FlyNtSynapse",
        "fly_synapse": "FlySynapse",
        "func_properties_bcm": "FuncPropertiesBcm",
        "func_unit_ext_coreg": "FuncUnitExtCoreg",
        "glia_contact": "GliaContact",
        "microns_func_coreg": "MicronsFuncCoreg",
        "microns_func_unit_coreg": "MicronsFuncUnitCoreg",
        "nocenter_synapse": "NocenterSynapse",
        "nocleft_synapse": "NocleftSynapse",
        "nucleus_detection": "NucleusDetection",
        "plastic_synapse": "PlasticSynapse",
        "postsynaptic_compartment": "PostsynapticCompartment",
        "presynaptic_bouton_type": "PresynapticBoutonType",
        "proofread_status": "ProofreadStatus",
        "proofreading_boolstatus_user": "ProofreadingBoolstatusUser",
        "pt_bool_valid": "PtBoolValid",
        "reference_integer": "ReferenceInteger",
        "reference_point": "ReferencePoint",
        "reference_simple_group": "ReferenceSimpleGroup",
        "reference_simple_group_indexed": "ReferenceSimpleGroupIndexed",
        "reference_synapse_valid": "ReferenceSynapseValid",
        "reference_tag": "ReferenceTag",
        "reference_tag_float": "ReferenceTagFloat",
        "reference_tag_with_confidence": "ReferenceTagWithConfidence",
        "representative_point": "RepresentativePoint",
        "simple_reference": "SimpleReference",
        "spine_with_info": "SpineWithInfo",
        "synapse": "Synapse",
        "v1dd_func_unit_coreg": "V1ddFuncUnitCoreg",
    }
)
TYPE_NAMES: tuple[str, ...] = tuple(CLASSES)
MODULES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("AnnotationType", "Flag", "Integer", "Number", "Position"), "_base"),
        **dict.fromkeys(
            ("BoundSpatialPoint", "BoundSpatialPointDict", "SpatialPoint", "SpatialPointDict"),
            "_points",
        ),
        **{
            f"{cls}{kind}": name
            for name, cls in CLASSES.items()
            for kind in ("", "Change", "Dict", "Row")
        },
    }
)


class AnnotationTypes:
    """The classes of the annotation types, by name."""

    @overload
    def annotation_type(self, name: Literal["bound_2tag"], /) -> type[Bound2tag]: ...
    @overload
    def annotation_type(self, name: Literal["bound_2tag_user"], /) -> type[Bound2tagUser]: ...
    @overload
    def annotation_type(self, name: Literal["bound_double_tag"], /) -> type[BoundDoubleTag]: ...
    @overload
    def annotation_type(
        self, name: Literal["bound_double_tag_user"], /
    ) -> type[BoundDoubleTagUser]: ...
    @overload
    def annotation_type(self, name: Literal["bound_tag"], /) -> type[BoundTag]: ...
    @overload
    def annotation_type(self, name: Literal["bound_tag_bool"], /) -> type[BoundTagBool]: ...
    @overload
    def annotation_type(
        self, name: Literal["bound_tag_bool_valid"], /
    ) -> type[BoundTagBoolValid]: ...
    @overload
    def annotation_type(self, name: Literal["bound_tag_user"], /) -> type[BoundTagUser]: ...
    @overload
    def annotation_type(self, name: Literal["bound_tag_valid"], /) -> type[BoundTagValid]: ...
    @overload
    def annotation_type(self, name: Literal["bouton_shape"], /) -> type[BoutonShape]: ...
    @overload
    def annotation_type(
        self, name: Literal["braincircuits_annotation_user"], /
    ) -> type[BraincircuitsAnnotationUser]: ...
    @overload
    def annotation_type(self, name: Literal["cell_match"], /) -> type[CellMatch]: ...
    @overload
    def annotation_type(
        self, name: Literal["cell_match_reference"], /
    ) -> type[CellMatchReference]: ...
    @overload
    def annotation_type(self, name: Literal["cell_similarity"], /) -> type[CellSimilarity]: ...
    @overload
    def annotation_type(self, name: Literal["cell_type_local"], /) -> type[CellTypeLocal]: ...
    @overload
    def annotation_type(
        self, name: Literal["cell_type_reference"], /
    ) -> type[CellTypeReference]: ...
    @overload
    def annotation_type(
        self, name: Literal["cell_type_reference_user"], /
    ) -> type[CellTypeReferenceUser]: ...
    @overload
    def annotation_type(
        self, name: Literal["compartment_proofread_status"], /
    ) -> type[CompartmentProofreadStatus]: ...
    @overload
    def annotation_type(
        self, name: Literal["compartment_proofread_status_strategy"], /
    ) -> type[CompartmentProofreadStatusStrategy]: ...
    @overload
    def annotation_type(self, name: Literal["contact"], /) -> type[Contact]: ...
    @overload
    def annotation_type(
        self, name: Literal["derived_numeric_value"], /
    ) -> type[DerivedNumericValue]: ...
    @overload
    def annotation_type(
        self, name: Literal["derived_spatial_point"], /
    ) -> type[DerivedSpatialPoint]: ...
    @overload
    def annotation_type(self, name: Literal["derived_tag"], /) -> type[DerivedTag]: ...
    @overload
    def annotation_type(
        self, name: Literal["digital_twin_properties"], /
    ) -> type[DigitalTwinProperties]: ...
    @overload
    def annotation_type(
        self, name: Literal["extended_classical_cell_type"], /
    ) -> type[ExtendedClassicalCellType]: ...
    @overload
    def annotation_type(self, name: Literal["fly_cell_type"], /) -> type[FlyCellType]: ...
    @overload
    def annotation_type(self, name: Literal["fly_cell_type_ext"], /) -> type[FlyCellTypeExt]: ...
    @overload
    def annotation_type(self, name: Literal["fly_neuropil"], /) -> type[FlyNeuropil]: ...
    @overload
    def annotation_type(self, name: Literal["fly_nt_synapse"], /) -> type[FlyNtSynapse]: ...
    @overload
    def annotation_type(self, name: Literal["fly_synapse"], /) -> type[FlySynapse]: ...
    @overload
    def annotation_type(
        self, name: Literal["func_properties_bcm"], /
    ) -> type[FuncPropertiesBcm]: ...
    @overload
    def annotation_type(
        self, name: Literal["func_unit_ext_coreg"], /
    ) -> type[FuncUnitExtCoreg]: ...
    @overload
    def annotation_type(self, name: Literal["glia_contact"], /) -> type[GliaContact]: ...
    @overload
    def annotation_type(self, name: Literal["microns_func_coreg"], /) -> type[MicronsFuncCoreg]: ...
    @overload
    def annotation_type(
        self, name: Literal["microns_func_unit_coreg"], /
    ) -> type[MicronsFuncUnitCoreg]: ...
    @overload
    def annotation_type(self, name: Literal["nocenter_synapse"], /) -> type[NocenterSynapse]: ...
    @overload
    def annotation_type(self, name: Literal["nocleft_synapse"], /) -> type[NocleftSynapse]: ...
    @overload
    def annotation_type(self, name: Literal["nucleus_detection"], /) -> type[NucleusDetection]: ...
    @overload
    def annotation_type(self, name: Literal["plastic_synapse"], /) -> type[PlasticSynapse]: ...
    @overload
    def annotation_type(
        self, name: Literal["postsynaptic_compartment"], /
    ) -> type[PostsynapticCompartment]: ...
    @overload
    def annotation_type(
        self, name: Literal["presynaptic_bouton_type"], /
    ) -> type[PresynapticBoutonType]: ...
    @overload
    def annotation_type(self, name: Literal["proofread_status"], /) -> type[ProofreadStatus]: ...
    @overload
    def annotation_type(
        self, name: Literal["proofreading_boolstatus_user"], /
    ) -> type[ProofreadingBoolstatusUser]: ...
    @overload
    def annotation_type(self, name: Literal["pt_bool_valid"], /) -> type[PtBoolValid]: ...
    @overload
    def annotation_type(self, name: Literal["reference_integer"], /) -> type[ReferenceInteger]: ...
    @overload
    def annotation_type(self, name: Literal["reference_point"], /) -> type[ReferencePoint]: ...
    @overload
    def annotation_type(
        self, name: Literal["reference_simple_group"], /
    ) -> type[ReferenceSimpleGroup]: ...
    @overload
    def annotation_type(
        self, name: Literal["reference_simple_group_indexed"], /
    ) -> type[ReferenceSimpleGroupIndexed]: ...
    @overload
    def annotation_type(
        self, name: Literal["reference_synapse_valid"], /
    ) -> type[ReferenceSynapseValid]: ...
    @overload
    def annotation_type(self, name: Literal["reference_tag"], /) -> type[ReferenceTag]: ...
    @overload
    def annotation_type(
        self, name: Literal["reference_tag_float"], /
    ) -> type[ReferenceTagFloat]: ...
    @overload
    def annotation_type(
        self, name: Literal["reference_tag_with_confidence"], /
    ) -> type[ReferenceTagWithConfidence]: ...
    @overload
    def annotation_type(
        self, name: Literal["representative_point"], /
    ) -> type[RepresentativePoint]: ...
    @overload
    def annotation_type(self, name: Literal["simple_reference"], /) -> type[SimpleReference]: ...
    @overload
    def annotation_type(self, name: Literal["spine_with_info"], /) -> type[SpineWithInfo]: ...
    @overload
    def annotation_type(self, name: Literal["synapse"], /) -> type[Synapse]: ...
    @overload
    def annotation_type(
        self, name: Literal["v1dd_func_unit_coreg"], /
    ) -> type[V1ddFuncUnitCoreg]: ...
    @overload
    def annotation_type(self, name: str, /) -> type[AnnotationType[str, Any, Any, Any]]: ...
    def annotation_type(self, name: str, /) -> type[AnnotationType[str, Any, Any, Any]]:
        """Give the class of an annotation type, such as "synapse"; nothing is sent.

        Raises
        ------
        UnknownType
            There is no such type.

        Examples
        --------
        >>> client.schema.annotation_type("nucleus_detection").__name__
        'NucleusDetection'
        """
        found: type[AnnotationType[str, Any, Any, Any]] = getattr(
            import_module(f".{known(name)}", __package__), CLASSES[name]
        )
        return found


def known(name: str) -> str:
    """Give the name back if an annotation type has it.

    Raises
    ------
    UnknownType
        There is no such type.
    """
    if name in CLASSES:
        return name
    alike = get_close_matches(name, CLASSES, 1)
    hint = f"did you mean {alike[0]!r}?" if alike else "TYPE_NAMES has them all"
    raise UnknownType(f"there is no annotation type {name!r}: {hint}")
