"""The closed lists of the field: lower-case English codes.

Labels in Vietnamese and English are in `coordination.tables.code_labels`; `label`
in `coordination.model.labels` finds them.
"""

from enum import StrEnum


class SourceKind(StrEnum):
    """What a source is."""

    ARTICLE = "article"
    OFFICIAL_DOCUMENT = "official-document"
    REPORT = "report"
    NOTICE = "notice"
    WEB_PAGE = "web-page"
    DATA_SET = "data-set"
    OTHER = "other"


class SourceRelation(StrEnum):
    """How a source is related to what it reports."""

    PARTY = "party"
    PRESS = "press"
    AGENCY = "agency"
    ARCHIVE = "archive"


class PartyKind(StrEnum):
    """What a party is."""

    PARTY_COMMITTEE = "party-committee"
    PARTY_STANDING_BODY = "party-standing-body"
    PARTY_ADVISORY_BODY = "party-advisory-body"
    PARTY_CAUCUS = "party-caucus"
    STEERING_COMMITTEE = "steering-committee"
    NATIONAL_ASSEMBLY = "national-assembly"
    ASSEMBLY_DELEGATION = "assembly-delegation"
    PEOPLES_COUNCIL = "peoples-council"
    COUNCIL_STANDING_BODY = "council-standing-body"
    GOVERNMENT = "government"
    MINISTRY = "ministry"
    PEOPLES_COMMITTEE = "peoples-committee"
    DEPARTMENT = "department"
    INSPECTORATE = "inspectorate"
    STATE_AUDIT = "state-audit"
    VERTICAL_AGENCY = "vertical-agency"
    PROCURACY = "procuracy"
    COURT = "court"
    JUDGMENT_ENFORCEMENT = "judgment-enforcement"
    POLICE = "police"
    ARMED_FORCES = "armed-forces"
    FATHERLAND_FRONT = "fatherland-front"
    FRONT_STANDING_BODY = "front-standing-body"
    MASS_ORGANISATION = "mass-organisation"
    PRESS = "press"
    SCHOOL = "school"
    SERVICE_UNIT = "service-unit"
    OFFICE = "office"
    ENTERPRISE = "enterprise"
    FOREIGN_BODY = "foreign-body"
    GROUP = "group"
    OTHER = "other"


class PartySystem(StrEnum):
    """To which system of bodies a party belongs."""

    PARTY = "party"
    STATE = "state"
    FRONT = "front"
    ARMED_FORCES = "armed-forces"
    OTHER = "other"


class Level(StrEnum):
    """The level of administration of a party."""

    CENTRAL = "central"
    REGIONAL = "regional"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"
    FOREIGN = "foreign"


class PartyRole(StrEnum):
    """What a party does in an agreement, an obligation or an event."""

    SIGNATORY = "signatory"
    LEAD = "lead"
    CO_LEAD = "co-lead"
    COORDINATOR = "coordinator"
    STANDING_BODY = "standing-body"
    FOCAL_POINT = "focal-point"
    DIRECTOR = "director"
    ADVISER = "adviser"
    IMPLEMENTER = "implementer"
    ADDRESSEE = "addressee"
    ISSUER = "issuer"
    ORGANISER = "organiser"
    CO_ORGANISER = "co-organiser"
    HOST = "host"
    PARTICIPANT = "participant"
    GRANTOR = "grantor"
    WITNESS = "witness"


class DocumentKind(StrEnum):
    """What a document is called."""

    CONSTITUTION = "constitution"
    LAW = "law"
    ORDINANCE = "ordinance"
    RESOLUTION = "resolution"
    JOINT_RESOLUTION = "joint-resolution"
    DECREE = "decree"
    DECISION = "decision"
    REGULATION = "regulation"
    RULE = "rule"
    CIRCULAR = "circular"
    JOINT_CIRCULAR = "joint-circular"
    DIRECTIVE = "directive"
    CONCLUSION = "conclusion"
    GUIDELINE = "guideline"
    NOTICE = "notice"
    PROGRAMME = "programme"
    PLAN = "plan"
    SCHEME = "scheme"
    REPORT = "report"
    SUBMISSION = "submission"
    LETTER = "letter"
    MINUTES = "minutes"
    OTHER = "other"


class AgreementKind(StrEnum):
    """What an agreement is called."""

    PROGRAMME = "programme"
    PLAN = "plan"
    REGULATION = "regulation"
    RULE = "rule"
    JOINT_RESOLUTION = "joint-resolution"
    JOINT_CIRCULAR = "joint-circular"
    JOINT_PROGRAMME = "joint-programme"
    ACCORD = "accord"
    MEMORANDUM = "memorandum"
    DECREE = "decree"
    DECISION = "decision"
    GUIDELINE = "guideline"
    SCHEME = "scheme"
    OTHER = "other"


class AgreementMode(StrEnum):
    """How an agreement came about."""

    BILATERAL = "bilateral"
    MULTILATERAL = "multilateral"
    HUB = "hub"
    IMPOSED = "imposed"


class ObligationForce(StrEnum):
    """How strongly something is owed."""

    AGREED = "agreed"
    ASSIGNED = "assigned"
    REQUESTED = "requested"
    HOPED = "hoped"


class ObligationKind(StrEnum):
    """What is to be done."""

    INFORM = "inform"
    COMMUNICATE = "communicate"
    ADVISE = "advise"
    DIRECT = "direct"
    MONITOR = "monitor"
    SETTLE = "settle"
    COUNTER = "counter"
    TRAIN = "train"
    RECOGNISE = "recognise"
    REVIEW = "review"
    RESOURCE = "resource"
    CONSULT = "consult"
    ORGANISE = "organise"
    RESPOND = "respond"
    CONCLUDE = "conclude"
    IMPLEMENT = "implement"
    OTHER = "other"


class ResourceKind(StrEnum):
    """What an obligation is to be done with."""

    PERSONNEL = "personnel"
    UNIT = "unit"
    FUNDING = "funding"
    FACILITIES = "facilities"
    DIGITAL = "digital"
    OTHER = "other"


class OutcomeKind(StrEnum):
    """What came of an agreement, and the figures around it."""

    RESULT = "result"
    SHORTCOMING = "shortcoming"
    AWARD = "award"
    CONTEXT = "context"


class AwardKind(StrEnum):
    """What was awarded."""

    CERTIFICATE_OF_MERIT = "certificate-of-merit"
    CERTIFICATE_OF_COMMENDATION = "certificate-of-commendation"
    COMMEMORATIVE_MEDAL = "commemorative-medal"
    EMULATION_FLAG = "emulation-flag"
    ORDER = "order"
    OTHER = "other"


class ActKind(StrEnum):
    """What was done at an event."""

    SIGNING = "signing"
    LAUNCH = "launch"
    INTERIM_REVIEW = "interim-review"
    ANNUAL_REVIEW = "annual-review"
    FINAL_REVIEW = "final-review"
    PLANNING = "planning"
    AWARD = "award"
    BRIEFING = "briefing"
    SURVEY = "survey"
    ACTIVITY = "activity"
    ANNOUNCEMENT = "announcement"
    OTHER = "other"


class AppearanceRole(StrEnum):
    """What a person did at an event."""

    CHAIR = "chair"
    CO_CHAIR = "co-chair"
    DIRECTOR = "director"
    OPENER = "opener"
    SPEAKER = "speaker"
    RAPPORTEUR = "rapporteur"
    CONCLUDER = "concluder"
    SIGNATORY = "signatory"
    WITNESS = "witness"
    ATTENDEE = "attendee"


class ClaimPart(StrEnum):
    """The part of a source that contains a quote."""

    TITLE = "title"
    SAPO = "sapo"
    BODY = "body"
    CAPTION = "caption"
    CHROME = "chrome"


class Basis(StrEnum):
    """Whether a source states a fact or a reader infers it."""

    STATED = "stated"
    INFERRED = "inferred"
