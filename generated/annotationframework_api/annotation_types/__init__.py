# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation types: a class and dicts for each, and the definitions that the service serves.

A name is imported when it is first asked for, with the one module that it stands in.
"""

from __future__ import annotations

import json
from importlib import import_module, resources
from typing import TYPE_CHECKING, Any

from ._registry import CLASSES, MODULES, TYPE_NAMES, AnnotationTypes, known

if TYPE_CHECKING:
    from ._base import AnnotationType, Flag, Integer, Number, Position
    from ._points import BoundSpatialPoint, BoundSpatialPointDict, SpatialPoint, SpatialPointDict
    from .bound_2tag import Bound2tag, Bound2tagChange, Bound2tagDict, Bound2tagRow
    from .bound_2tag_user import (
        Bound2tagUser,
        Bound2tagUserChange,
        Bound2tagUserDict,
        Bound2tagUserRow,
    )
    from .bound_double_tag import (
        BoundDoubleTag,
        BoundDoubleTagChange,
        BoundDoubleTagDict,
        BoundDoubleTagRow,
    )
    from .bound_double_tag_user import (
        BoundDoubleTagUser,
        BoundDoubleTagUserChange,
        BoundDoubleTagUserDict,
        BoundDoubleTagUserRow,
    )
    from .bound_tag import BoundTag, BoundTagChange, BoundTagDict, BoundTagRow
    from .bound_tag_bool import BoundTagBool, BoundTagBoolChange, BoundTagBoolDict, BoundTagBoolRow
    from .bound_tag_bool_valid import (
        BoundTagBoolValid,
        BoundTagBoolValidChange,
        BoundTagBoolValidDict,
        BoundTagBoolValidRow,
    )
    from .bound_tag_user import BoundTagUser, BoundTagUserChange, BoundTagUserDict, BoundTagUserRow
    from .bound_tag_valid import (
        BoundTagValid,
        BoundTagValidChange,
        BoundTagValidDict,
        BoundTagValidRow,
    )
    from .bouton_shape import BoutonShape, BoutonShapeChange, BoutonShapeDict, BoutonShapeRow
    from .braincircuits_annotation_user import (
        BraincircuitsAnnotationUser,
        BraincircuitsAnnotationUserChange,
        BraincircuitsAnnotationUserDict,
        BraincircuitsAnnotationUserRow,
    )
    from .cell_match import CellMatch, CellMatchChange, CellMatchDict, CellMatchRow
    from .cell_match_reference import (
        CellMatchReference,
        CellMatchReferenceChange,
        CellMatchReferenceDict,
        CellMatchReferenceRow,
    )
    from .cell_similarity import (
        CellSimilarity,
        CellSimilarityChange,
        CellSimilarityDict,
        CellSimilarityRow,
    )
    from .cell_type_local import (
        CellTypeLocal,
        CellTypeLocalChange,
        CellTypeLocalDict,
        CellTypeLocalRow,
    )
    from .cell_type_reference import (
        CellTypeReference,
        CellTypeReferenceChange,
        CellTypeReferenceDict,
        CellTypeReferenceRow,
    )
    from .cell_type_reference_user import (
        CellTypeReferenceUser,
        CellTypeReferenceUserChange,
        CellTypeReferenceUserDict,
        CellTypeReferenceUserRow,
    )
    from .compartment_proofread_status import (
        CompartmentProofreadStatus,
        CompartmentProofreadStatusChange,
        CompartmentProofreadStatusDict,
        CompartmentProofreadStatusRow,
    )
    from .compartment_proofread_status_strategy import (
        CompartmentProofreadStatusStrategy,
        CompartmentProofreadStatusStrategyChange,
        CompartmentProofreadStatusStrategyDict,
        CompartmentProofreadStatusStrategyRow,
    )
    from .contact import Contact, ContactChange, ContactDict, ContactRow
    from .derived_numeric_value import (
        DerivedNumericValue,
        DerivedNumericValueChange,
        DerivedNumericValueDict,
        DerivedNumericValueRow,
    )
    from .derived_spatial_point import (
        DerivedSpatialPoint,
        DerivedSpatialPointChange,
        DerivedSpatialPointDict,
        DerivedSpatialPointRow,
    )
    from .derived_tag import DerivedTag, DerivedTagChange, DerivedTagDict, DerivedTagRow
    from .digital_twin_properties import (
        DigitalTwinProperties,
        DigitalTwinPropertiesChange,
        DigitalTwinPropertiesDict,
        DigitalTwinPropertiesRow,
    )
    from .extended_classical_cell_type import (
        ExtendedClassicalCellType,
        ExtendedClassicalCellTypeChange,
        ExtendedClassicalCellTypeDict,
        ExtendedClassicalCellTypeRow,
    )
    from .fly_cell_type import FlyCellType, FlyCellTypeChange, FlyCellTypeDict, FlyCellTypeRow
    from .fly_cell_type_ext import (
        FlyCellTypeExt,
        FlyCellTypeExtChange,
        FlyCellTypeExtDict,
        FlyCellTypeExtRow,
    )
    from .fly_neuropil import FlyNeuropil, FlyNeuropilChange, FlyNeuropilDict, FlyNeuropilRow
    from .fly_nt_synapse import FlyNtSynapse, FlyNtSynapseChange, FlyNtSynapseDict, FlyNtSynapseRow
    from .fly_synapse import FlySynapse, FlySynapseChange, FlySynapseDict, FlySynapseRow
    from .func_properties_bcm import (
        FuncPropertiesBcm,
        FuncPropertiesBcmChange,
        FuncPropertiesBcmDict,
        FuncPropertiesBcmRow,
    )
    from .func_unit_ext_coreg import (
        FuncUnitExtCoreg,
        FuncUnitExtCoregChange,
        FuncUnitExtCoregDict,
        FuncUnitExtCoregRow,
    )
    from .glia_contact import GliaContact, GliaContactChange, GliaContactDict, GliaContactRow
    from .microns_func_coreg import (
        MicronsFuncCoreg,
        MicronsFuncCoregChange,
        MicronsFuncCoregDict,
        MicronsFuncCoregRow,
    )
    from .microns_func_unit_coreg import (
        MicronsFuncUnitCoreg,
        MicronsFuncUnitCoregChange,
        MicronsFuncUnitCoregDict,
        MicronsFuncUnitCoregRow,
    )
    from .nocenter_synapse import (
        NocenterSynapse,
        NocenterSynapseChange,
        NocenterSynapseDict,
        NocenterSynapseRow,
    )
    from .nocleft_synapse import (
        NocleftSynapse,
        NocleftSynapseChange,
        NocleftSynapseDict,
        NocleftSynapseRow,
    )
    from .nucleus_detection import (
        NucleusDetection,
        NucleusDetectionChange,
        NucleusDetectionDict,
        NucleusDetectionRow,
    )
    from .plastic_synapse import (
        PlasticSynapse,
        PlasticSynapseChange,
        PlasticSynapseDict,
        PlasticSynapseRow,
    )
    from .postsynaptic_compartment import (
        PostsynapticCompartment,
        PostsynapticCompartmentChange,
        PostsynapticCompartmentDict,
        PostsynapticCompartmentRow,
    )
    from .presynaptic_bouton_type import (
        PresynapticBoutonType,
        PresynapticBoutonTypeChange,
        PresynapticBoutonTypeDict,
        PresynapticBoutonTypeRow,
    )
    from .proofread_status import (
        ProofreadStatus,
        ProofreadStatusChange,
        ProofreadStatusDict,
        ProofreadStatusRow,
    )
    from .proofreading_boolstatus_user import (
        ProofreadingBoolstatusUser,
        ProofreadingBoolstatusUserChange,
        ProofreadingBoolstatusUserDict,
        ProofreadingBoolstatusUserRow,
    )
    from .pt_bool_valid import PtBoolValid, PtBoolValidChange, PtBoolValidDict, PtBoolValidRow
    from .reference_integer import (
        ReferenceInteger,
        ReferenceIntegerChange,
        ReferenceIntegerDict,
        ReferenceIntegerRow,
    )
    from .reference_point import (
        ReferencePoint,
        ReferencePointChange,
        ReferencePointDict,
        ReferencePointRow,
    )
    from .reference_simple_group import (
        ReferenceSimpleGroup,
        ReferenceSimpleGroupChange,
        ReferenceSimpleGroupDict,
        ReferenceSimpleGroupRow,
    )
    from .reference_simple_group_indexed import (
        ReferenceSimpleGroupIndexed,
        ReferenceSimpleGroupIndexedChange,
        ReferenceSimpleGroupIndexedDict,
        ReferenceSimpleGroupIndexedRow,
    )
    from .reference_synapse_valid import (
        ReferenceSynapseValid,
        ReferenceSynapseValidChange,
        ReferenceSynapseValidDict,
        ReferenceSynapseValidRow,
    )
    from .reference_tag import ReferenceTag, ReferenceTagChange, ReferenceTagDict, ReferenceTagRow
    from .reference_tag_float import (
        ReferenceTagFloat,
        ReferenceTagFloatChange,
        ReferenceTagFloatDict,
        ReferenceTagFloatRow,
    )
    from .reference_tag_with_confidence import (
        ReferenceTagWithConfidence,
        ReferenceTagWithConfidenceChange,
        ReferenceTagWithConfidenceDict,
        ReferenceTagWithConfidenceRow,
    )
    from .representative_point import (
        RepresentativePoint,
        RepresentativePointChange,
        RepresentativePointDict,
        RepresentativePointRow,
    )
    from .simple_reference import (
        SimpleReference,
        SimpleReferenceChange,
        SimpleReferenceDict,
        SimpleReferenceRow,
    )
    from .spine_with_info import (
        SpineWithInfo,
        SpineWithInfoChange,
        SpineWithInfoDict,
        SpineWithInfoRow,
    )
    from .synapse import Synapse, SynapseChange, SynapseDict, SynapseRow
    from .v1dd_func_unit_coreg import (
        V1ddFuncUnitCoreg,
        V1ddFuncUnitCoregChange,
        V1ddFuncUnitCoregDict,
        V1ddFuncUnitCoregRow,
    )

__all__ = (
    "CLASSES",
    "TYPE_NAMES",
    "AnnotationType",
    "Flag",
    "Integer",
    "Number",
    "Position",
    "BoundSpatialPoint",
    "BoundSpatialPointDict",
    "SpatialPoint",
    "SpatialPointDict",
    "Bound2tag",
    "Bound2tagChange",
    "Bound2tagDict",
    "Bound2tagRow",
    "Bound2tagUser",
    "Bound2tagUserChange",
    "Bound2tagUserDict",
    "Bound2tagUserRow",
    "BoundDoubleTag",
    "BoundDoubleTagChange",
    "BoundDoubleTagDict",
    "BoundDoubleTagRow",
    "BoundDoubleTagUser",
    "BoundDoubleTagUserChange",
    "BoundDoubleTagUserDict",
    "BoundDoubleTagUserRow",
    "BoundTag",
    "BoundTagChange",
    "BoundTagDict",
    "BoundTagRow",
    "BoundTagBool",
    "BoundTagBoolChange",
    "BoundTagBoolDict",
    "BoundTagBoolRow",
    "BoundTagBoolValid",
    "BoundTagBoolValidChange",
    "BoundTagBoolValidDict",
    "BoundTagBoolValidRow",
    "BoundTagUser",
    "BoundTagUserChange",
    "BoundTagUserDict",
    "BoundTagUserRow",
    "BoundTagValid",
    "BoundTagValidChange",
    "BoundTagValidDict",
    "BoundTagValidRow",
    "BoutonShape",
    "BoutonShapeChange",
    "BoutonShapeDict",
    "BoutonShapeRow",
    "BraincircuitsAnnotationUser",
    "BraincircuitsAnnotationUserChange",
    "BraincircuitsAnnotationUserDict",
    "BraincircuitsAnnotationUserRow",
    "CellMatch",
    "CellMatchChange",
    "CellMatchDict",
    "CellMatchRow",
    "CellMatchReference",
    "CellMatchReferenceChange",
    "CellMatchReferenceDict",
    "CellMatchReferenceRow",
    "CellSimilarity",
    "CellSimilarityChange",
    "CellSimilarityDict",
    "CellSimilarityRow",
    "CellTypeLocal",
    "CellTypeLocalChange",
    "CellTypeLocalDict",
    "CellTypeLocalRow",
    "CellTypeReference",
    "CellTypeReferenceChange",
    "CellTypeReferenceDict",
    "CellTypeReferenceRow",
    "CellTypeReferenceUser",
    "CellTypeReferenceUserChange",
    "CellTypeReferenceUserDict",
    "CellTypeReferenceUserRow",
    "CompartmentProofreadStatus",
    "CompartmentProofreadStatusChange",
    "CompartmentProofreadStatusDict",
    "CompartmentProofreadStatusRow",
    "CompartmentProofreadStatusStrategy",
    "CompartmentProofreadStatusStrategyChange",
    "CompartmentProofreadStatusStrategyDict",
    "CompartmentProofreadStatusStrategyRow",
    "Contact",
    "ContactChange",
    "ContactDict",
    "ContactRow",
    "DerivedNumericValue",
    "DerivedNumericValueChange",
    "DerivedNumericValueDict",
    "DerivedNumericValueRow",
    "DerivedSpatialPoint",
    "DerivedSpatialPointChange",
    "DerivedSpatialPointDict",
    "DerivedSpatialPointRow",
    "DerivedTag",
    "DerivedTagChange",
    "DerivedTagDict",
    "DerivedTagRow",
    "DigitalTwinProperties",
    "DigitalTwinPropertiesChange",
    "DigitalTwinPropertiesDict",
    "DigitalTwinPropertiesRow",
    "ExtendedClassicalCellType",
    "ExtendedClassicalCellTypeChange",
    "ExtendedClassicalCellTypeDict",
    "ExtendedClassicalCellTypeRow",
    "FlyCellType",
    "FlyCellTypeChange",
    "FlyCellTypeDict",
    "FlyCellTypeRow",
    "FlyCellTypeExt",
    "FlyCellTypeExtChange",
    "FlyCellTypeExtDict",
    "FlyCellTypeExtRow",
    "FlyNeuropil",
    "FlyNeuropilChange",
    "FlyNeuropilDict",
    "FlyNeuropilRow",
    "FlyNtSynapse",
    "FlyNtSynapseChange",
    "FlyNtSynapseDict",
    "FlyNtSynapseRow",
    "FlySynapse",
    "FlySynapseChange",
    "FlySynapseDict",
    "FlySynapseRow",
    "FuncPropertiesBcm",
    "FuncPropertiesBcmChange",
    "FuncPropertiesBcmDict",
    "FuncPropertiesBcmRow",
    "FuncUnitExtCoreg",
    "FuncUnitExtCoregChange",
    "FuncUnitExtCoregDict",
    "FuncUnitExtCoregRow",
    "GliaContact",
    "GliaContactChange",
    "GliaContactDict",
    "GliaContactRow",
    "MicronsFuncCoreg",
    "MicronsFuncCoregChange",
    "MicronsFuncCoregDict",
    "MicronsFuncCoregRow",
    "MicronsFuncUnitCoreg",
    "MicronsFuncUnitCoregChange",
    "MicronsFuncUnitCoregDict",
    "MicronsFuncUnitCoregRow",
    "NocenterSynapse",
    "NocenterSynapseChange",
    "NocenterSynapseDict",
    "NocenterSynapseRow",
    "NocleftSynapse",
    "NocleftSynapseChange",
    "NocleftSynapseDict",
    "NocleftSynapseRow",
    "NucleusDetection",
    "NucleusDetectionChange",
    "NucleusDetectionDict",
    "NucleusDetectionRow",
    "PlasticSynapse",
    "PlasticSynapseChange",
    "PlasticSynapseDict",
    "PlasticSynapseRow",
    "PostsynapticCompartment",
    "PostsynapticCompartmentChange",
    "PostsynapticCompartmentDict",
    "PostsynapticCompartmentRow",
    "PresynapticBoutonType",
    "PresynapticBoutonTypeChange",
    "PresynapticBoutonTypeDict",
    "PresynapticBoutonTypeRow",
    "ProofreadStatus",
    "ProofreadStatusChange",
    "ProofreadStatusDict",
    "ProofreadStatusRow",
    "ProofreadingBoolstatusUser",
    "ProofreadingBoolstatusUserChange",
    "ProofreadingBoolstatusUserDict",
    "ProofreadingBoolstatusUserRow",
    "PtBoolValid",
    "PtBoolValidChange",
    "PtBoolValidDict",
    "PtBoolValidRow",
    "ReferenceInteger",
    "ReferenceIntegerChange",
    "ReferenceIntegerDict",
    "ReferenceIntegerRow",
    "ReferencePoint",
    "ReferencePointChange",
    "ReferencePointDict",
    "ReferencePointRow",
    "ReferenceSimpleGroup",
    "ReferenceSimpleGroupChange",
    "ReferenceSimpleGroupDict",
    "ReferenceSimpleGroupRow",
    "ReferenceSimpleGroupIndexed",
    "ReferenceSimpleGroupIndexedChange",
    "ReferenceSimpleGroupIndexedDict",
    "ReferenceSimpleGroupIndexedRow",
    "ReferenceSynapseValid",
    "ReferenceSynapseValidChange",
    "ReferenceSynapseValidDict",
    "ReferenceSynapseValidRow",
    "ReferenceTag",
    "ReferenceTagChange",
    "ReferenceTagDict",
    "ReferenceTagRow",
    "ReferenceTagFloat",
    "ReferenceTagFloatChange",
    "ReferenceTagFloatDict",
    "ReferenceTagFloatRow",
    "ReferenceTagWithConfidence",
    "ReferenceTagWithConfidenceChange",
    "ReferenceTagWithConfidenceDict",
    "ReferenceTagWithConfidenceRow",
    "RepresentativePoint",
    "RepresentativePointChange",
    "RepresentativePointDict",
    "RepresentativePointRow",
    "SimpleReference",
    "SimpleReferenceChange",
    "SimpleReferenceDict",
    "SimpleReferenceRow",
    "SpineWithInfo",
    "SpineWithInfoChange",
    "SpineWithInfoDict",
    "SpineWithInfoRow",
    "Synapse",
    "SynapseChange",
    "SynapseDict",
    "SynapseRow",
    "V1ddFuncUnitCoreg",
    "V1ddFuncUnitCoregChange",
    "V1ddFuncUnitCoregDict",
    "V1ddFuncUnitCoregRow",
    "AnnotationTypes",
    "definition",
)


def definition(name: str) -> dict[str, Any]:
    """Give the definition of an annotation type, such as "synapse"; the caller may change it.

    Raises
    ------
    UnknownType
        There is no such type.
    """
    file = resources.files(__name__).joinpath("definitions", f"{known(name)}.json")
    found: dict[str, Any] = json.loads(file.read_bytes())
    return found


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> Any:
        if name not in MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{MODULES[name]}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
