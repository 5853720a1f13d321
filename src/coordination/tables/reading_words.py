"""Words of quotes that name a code: kinds, forces, roles.

For each closed list: what a phrase can mean.  A quote with some of these phrases says
one of the codes they mean; a quote without any says nothing of the field.  Phrases are
in small letters, as `split_plain_words` spells them.
"""

from typing import Final, TypeAlias

Words: TypeAlias = dict[str, frozenset[str]]


def _of(**codes: str) -> Words:
    """Return each phrase, words joined by ``_``, the codes it can mean."""
    return {
        phrase.replace("_", " "): frozenset(
            code.replace("_", "-") for code in meant.split()
        )
        for phrase, meant in codes.items()
    }


_KINDS: Final = _of(
    chương_trình="programme joint_programme",
    kế_hoạch="plan",
    quy_chế="regulation",
    nghị_quyết="resolution joint_resolution",
    thông_tư="circular joint_circular",
    nghị_định="decree",
    quyết_định="decision",
    đề_án="scheme",
    thỏa_thuận_hợp_tác="accord",
    biên_bản_ghi_nhớ="memorandum minutes",
    luật="law",
    pháp_lệnh="ordinance",
    hiến_pháp="constitution",
    chỉ_thị="directive",
)

#: Words that may name a kind and are usual as other words, too.
_KINDS_OR_NOT: Final = _of(
    quy_định="rule",
    hướng_dẫn="guideline",
    kết_luận="conclusion",
    thông_báo="notice",
    báo_cáo="report",
    tờ_trình="submission",
    công_văn="letter",
    biên_bản="minutes memorandum accord",
    thỏa_thuận="accord memorandum",
    liên_tịch="joint_programme joint_resolution joint_circular",
)

#: Name of the list → phrases that say a code, each with what it can mean.
SAYING: Final[dict[str, Words]] = {
    "AgreementKind": _KINDS,
    "DocumentKind": _KINDS,
    "ActKind": _of(
        sơ_kết="interim_review",
        tổng_kết="final_review annual_review",
        ký_kết="signing",
        lễ_ký="signing",
        giao_ban="briefing",
        khảo_sát="survey",
        khen_thưởng="award",
    ),
    "AwardKind": _of(
        bằng_khen="certificate_of_merit",
        giấy_khen="certificate_of_commendation",
        kỷ_niệm_chương="commemorative_medal",
        cờ_thi_đua="emulation_flag",
        huân_chương="order",
    ),
    "ObligationForce": _of(
        mong="hoped",
        mong_muốn="hoped",
        hy_vọng="hoped",
        đề_nghị="requested",
        kiến_nghị="requested",
        yêu_cầu="assigned requested",
        giao="assigned",
        phân_công="assigned",
        thống_nhất="agreed",
        cam_kết="agreed",
        nhất_trí="agreed",
    ),
    "PartyRole": _of(
        chủ_trì="lead co_lead organiser co_organiser host",
        tham_mưu="adviser",
        đầu_mối="focal_point",
        cơ_quan_thường_trực="standing_body",
        chứng_kiến="witness",
        ký_kết="signatory",
        đăng_cai="host",
    ),
    "AppearanceRole": _of(
        chủ_trì="chair co_chair",
        khai_mạc="opener speaker",
        phát_biểu="speaker opener concluder director chair co_chair",
        trình_bày_báo_cáo="rapporteur speaker",
        bế_mạc="concluder speaker",
        kết_luận="concluder speaker chair co_chair director",
        chứng_kiến="witness attendee",
        ký_kết="signatory",
        tham_dự="attendee",
        dự="attendee",
    ),
}

#: Phrases that allow a code without saying it.
ALLOWING: Final[dict[str, Words]] = {
    "AgreementKind": _KINDS_OR_NOT,
    "DocumentKind": _KINDS_OR_NOT,
    "ActKind": _of(
        triển_khai="launch planning",
        công_bố="announcement",
        trao="award",
        đánh_giá="annual_review interim_review final_review",
        phương_hướng="planning",
        nhiệm_vụ="planning",
        hoạt_động="activity",
    ),
    "ObligationForce": _of(
        chỉ_đạo="assigned",
        giao_ban="agreed assigned requested hoped",
        góp_ý="requested",
        cần="requested assigned hoped",
        thỏa_thuận="agreed",
        trách_nhiệm="agreed assigned",
    ),
    "PartyRole": _of(
        phối_hợp="coordinator co_lead co_organiser participant",
        tổ_chức="organiser co_organiser host",
        chỉ_đạo="director",
        triển_khai="implementer",
        thực_hiện="implementer",
        dự="participant",
        tham_dự="participant",
        tham_gia="participant",
        ban_hành="issuer",
        tặng="grantor",
        trao="grantor",
        gửi="addressee",
        ký="signatory",
    ),
    "AppearanceRole": _of(
        chỉ_đạo="director speaker",
        ký="signatory",
        nêu_ý_kiến="speaker",
        điều_hành="chair co_chair",
        báo_cáo="rapporteur speaker",
        đại_diện="signatory attendee speaker",
    ),
}

#: The rest of a list that says nothing else than what it says.
ANYTHING: Final = frozenset({"other"})

#: Words before a time that open it to one side.
UNTIL: Final = frozenset({"đến", "tới", "hết", "trước", "cuối"})
SINCE: Final = frozenset({"từ", "sau", "đầu"})
