"""When figures are a date, a period or a recurrence, kind by kind.

Each table holds one rule: what has to be found, what must not be invented, and the
nearest text that is still read as before.  "-" is nothing.
"""

import pytest

from coordination import find_mentions

TABLES: dict[str, dict[str, tuple[str, str]]] = {
    "a-figure-belongs-to-the-words-before": {
        "project": ("thực hiện Đề án 06 tháng 8 năm 2023", "period 2023-08"),
        "hyphen": ("dịch Covid-19 tháng 3/2020", "period 2020-03"),
        "session": ("Kỳ họp thứ 7 tháng 5/2024", "period 2024-05"),
        "issue": ("Tạp chí số 5 tháng 3/2024", "period 2024-03"),
        "board": ("giao ban Ban Chỉ đạo 28 tháng 3/2024", "period 2024-03"),
        "turn": ("đợt 2 tháng 7/2024", "period 2024-07"),
        "unit": ("Quân khu 7 tháng 12/2023", "period 2023-12"),
        "resolution": ("Nghị quyết 18 tháng 12 năm 2017", "period 2017-12"),
        "plenum": ("Hội nghị Trung ương 8 tháng 10/2023", "period 2023-10"),
        "name": ("khi tàu Apollo 11 tháng 7 năm 1969", "period 1969-07"),
        "short-name": ("Tổ công tác TCT 06 tháng 8 năm 2023", "period 2023-08"),
        "group": ("Tổ công tác 08 tháng 6", "period XXXX-06"),
        "on-a-journey": ("đi công tác 15 tháng 3 năm 2024", "date 2024-03-15"),
        "capitals": ("ĐỀ ÁN 06 THÁNG 8 NĂM 2023", "period 2023-08"),
        "stamp-of-an-author": ("bởi Linh 21 Tháng 9, 2025", "date 2025-09-21"),
        "no-stamp": ("Đề án 06 Tháng 8, 2023", "period 2023-08"),
        "illness-in-a-stamp": ("Covid-19 Tháng 3, 2020", "period 2020-03"),
        "sentence-behind": ("21 Tháng 9, 2025 Hội nghị", "date 2025-09-21"),
        "count-behind": ("21 tháng 9, 2025 hội viên", "date XXXX-09-21"),
        "money-behind": ("tháng 5, 2000 USD", "period XXXX-05"),
        "firm": ("Công ty 28 tháng 3/2024", "period 2024-03"),
        "several": ("Tổ 3, 4 tháng 5/2024", "period 2024-05"),
        "glued": ("PC06 tháng 8 năm 2023", "period 2023-08"),
        "recurring": (
            "Đề án 06 tháng 6 hằng năm",
            "recurrence FREQ=YEARLY;BYMONTH=6",
        ),
        "verb": ("tổ chức 15 tháng 3 năm 2024", "date 2024-03-15"),
        "place": ("tại Hà Nội 15 tháng 3 năm 2024", "date 2024-03-15"),
        "weekday": ("thứ tư 15 tháng 3 năm 2024", "date 2024-03-15"),
        "cue-between": ("đợt 2 ngày 5 tháng 7/2024", "date 2024-07-05"),
        "heading": ("NGÀY 30 THÁNG 4 NĂM 1975", "date 1975-04-30"),
        "occasion": ("ngày Quốc tế Lao động 1 tháng 5", "date XXXX-05-01"),
        "days-of-a-plan": (
            "kế hoạch 11, 12 tháng 1 năm 2010",
            "period {2010-01-11,2010-01-12}",
        ),
    },
    "a-letter-for-a-digit": {
        "l": ("Ngày l3 tháng 10 năm 2024", "period 2024-10"),
        "I": ("ngày I5/3/2024", "-"),
        "Z": ("sáng ngày Z3/10/2024", "-"),
        "second": ("ngày 1l/3/2024", "-"),
        "O": ("ngày 2O/3/2024", "-"),
        "month": ("tháng 1O năm 2024", "period 2024"),
        "parted-day": ("ngày 1 5 tháng 8 năm 2025", "period 2025-08"),
        "parted-day-in-figures": ("ngày 2 8/8/2025", "-"),
        "figure-before": ("mục 2 5/8/2025", "date 2025-08-05"),
        "letter-in-the-year": ("ngày 15 tháng 8 năm 2O25 họp", "-"),
        "underline": ("mẫu_12/3/2024", "-"),
        "glued-cue": ("ngày13/10/2024", "date 2024-10-13"),
        "glued-part-of-day": ("Sáng13/10", "date XXXX-10-13"),
    },
    "days-of-a-month-in-words": {
        "range": ("ngày 3-9 tháng 3 năm 2025", "period 2025-03-03/2025-03-09"),
        "en-dash": ("Ngày 5–6 tháng 11 năm 2025", "period 2025-11-05/2025-11-06"),
        "no-year": ("ngày 28-30 tháng 11", "period XXXX-11-28/XXXX-11-30"),
        "spaces": ("ngày 3 - 9 tháng 3 năm 2025", "period 2025-03-03/2025-03-09"),
        "from": ("Từ 3-9 tháng 3 năm 2025", "period 2025-03-03/2025-03-09"),
        "range-in-a-list": (
            "các ngày 3-5, 7 tháng 3",
            "period {XXXX-03-03,XXXX-03-04,XXXX-03-05,XXXX-03-07}",
        ),
        "brackets": ("(3-9 tháng 3)", "period XXXX-03-03/XXXX-03-09"),
        "fraction-in-brackets": ("(3-9/10)", "-"),
        "no-cue-no-day": ("cho 3-9 tháng 3", "period XXXX-03"),
        "day-and-month": ("ngày 3-9, tháng 3", "date XXXX-09-03; period XXXX-03"),
        "days-in-a-chain": (
            "các ngày 5-6-7/8",
            "period {XXXX-08-05,XXXX-08-06,XXXX-08-07}",
        ),
        "chain-that-falls": ("các ngày 5-7-6/8", "-"),
        "over-months": ("ngày 28/2-3/3/2025", "period 2025-02-28/2025-03-03"),
    },
    "lunar": {
        "named-year": ("ngày 10 tháng 3 năm Giáp Thìn", "-"),
        "early-day": ("mùng 10 tháng 3 năm Giáp Thìn", "-"),
        "figures": ("ngày 10/3 năm Ất Tỵ", "-"),
        "bare-name": ("ngày 10/3 Bính Ngọ", "-"),
        "range": ("từ ngày 8 đến 11 tháng 3 âm lịch", "-"),
        "range-in-figures": ("ngày 8-11/3 âm lịch", "-"),
        "list": ("ngày 14, 15 tháng 7 âm lịch", "-"),
        "shared": ("ngày 10/3 và 15/3 âm lịch", "-"),
        "brackets": ("ngày 10/3 (âm lịch)", "-"),
        "letters": ("ngày 15/7 ÂL", "-"),
        "before": ("âm lịch ngày 10/3", "-"),
        "leap-month": ("ngày 15 tháng 6 nhuận", "-"),
        "with-a-year": ("ngày 10 tháng 3 năm 2024 âm lịch", "-"),
        "both": (
            "ngày 18/4/2024 (nhằm ngày 10 tháng 3 năm Giáp Thìn)",
            "date 2024-04-18",
        ),
        "solar-early-day": ("mùng 2 tháng 9", "date XXXX-09-02"),
        "sound": ("ngày 10/3 âm thanh", "date XXXX-03-10"),
    },
    "a-cue-behind-any-sign": {
        "quotation-mark": ("“Sáng 23/2, ký", "date XXXX-02-23"),
        "agency": ("TTO-Sáng 23/2, ký", "date XXXX-02-23"),
        "tag": ("<p>ngày 23/2</p>", "date XXXX-02-23"),
        "tag-between": ("<b>Sáng</b> 23/2", "date XXXX-02-23"),
        "cell": ("<td>ngày</td><td>24/2</td>", "date XXXX-02-24"),
        "bracket": ("[Sáng 6/3]", "date XXXX-03-06"),
        "bullet": ("•Chiều 8/3", "date XXXX-03-08"),
        "arrow": ("→ngày 11/3", "date XXXX-03-11"),
        "pipe": ("|Ngày 10/3|", "date XXXX-03-10"),
        "emoji": ("✅Sáng 12/3", "date XXXX-03-12"),
        "stars": ("**Sáng 6/3**", "date XXXX-03-06"),
        "underline": ("_ngày 7/3_", "date XXXX-03-07"),
        "colon": ("Ngày: 24/2", "date XXXX-02-24"),
        "dash-between": ("Thứ Bảy - 25/2", "date XXXX-02-25"),
        "rate": ("uống 2 viên/ngày 2/3 số bệnh nhân", "-"),
        "closed": ("(cả ngày) 2/3 số hộ", "-"),
        "another-sentence": ("Cả ngày. 2/3 số hộ", "-"),
    },
    "recurring-lists": {
        "two-days": (
            "trước ngày 15/6 và 15/12 hằng năm",
            "recurrence FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15",
        ),
        "days-of-two-rules": (
            "ngày 30/4 và 2/9 hằng năm",
            (
                "recurrence FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30; "
                "recurrence FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2"
            ),
        ),
        "of-a-month": (
            "ngày 5, 20 hàng tháng",
            "recurrence FREQ=MONTHLY;BYMONTHDAY=5,20",
        ),
        "each": ("ngày 20 mỗi tháng", "recurrence FREQ=MONTHLY;BYMONTHDAY=20"),
        "intervals": (
            "định kỳ hằng quý, 6 tháng, 1 năm",
            (
                "recurrence FREQ=MONTHLY;INTERVAL=3; "
                "recurrence FREQ=MONTHLY;INTERVAL=6; recurrence FREQ=YEARLY"
            ),
        ),
        "between-others": (
            "hằng quý, 6 tháng và hằng năm",
            (
                "recurrence FREQ=MONTHLY;INTERVAL=3; "
                "recurrence FREQ=MONTHLY;INTERVAL=6; recurrence FREQ=YEARLY"
            ),
        ),
        "range-of-days": (
            "từ ngày 28/11 đến 30/11 hằng năm",
            "recurrence FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=28,29,30",
        ),
        "range-before-the-month": (
            "ngày 8-10 tháng 3 hằng năm",
            "recurrence FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10",
        ),
        "range-over-months": (
            "từ 15/10 đến 15/11 hằng năm",
            "recurrence từ 15/10 đến 15/11 hằng năm",
        ),
        "range-of-months": (
            "từ tháng 11 đến tháng 3 hằng năm",
            "recurrence FREQ=YEARLY;BYMONTH=1,2,3,11,12",
        ),
        "months": (
            "tháng 3, 6, 9 hằng năm",
            "recurrence FREQ=YEARLY;BYMONTH=3,6,9",
        ),
        "how-often-is-open": ("từ 2 đến 3 lần/năm", "-"),
        "one-day-of-two-months": (
            "trước ngày 15 tháng 6 và tháng 12 hằng năm",
            "recurrence FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15",
        ),
        "no-such-day-in-one": (
            "ngày 31 tháng 5 và tháng 6 hằng năm",
            "date XXXX-05-31; recurrence FREQ=YEARLY;BYMONTH=6",
        ),
        "another-clause": (
            "ngày 15/6 và báo cáo hằng năm",
            "date XXXX-06-15; recurrence FREQ=YEARLY",
        ),
        "amounts": ("trong 6 tháng, 1 năm", "quantity 6 tháng; quantity 1 năm"),
        "half": (
            "lương hằng tháng, 6 tháng đầu năm 2024",
            "recurrence FREQ=MONTHLY; period 2024-40",
        ),
    },
    "no-stated-part-is-dropped": {
        "short-month": ("10 Th9, 2023", "date 2023-09-10"),
        "short-month-with-a-space": ("01 Thg 9, 2019", "date 2019-09-01"),
        "month-alone": ("Thg 10/2022", "period 2022-10"),
        "short-second-year": ("năm 2023-24", "period 2023/2024"),
        "two-digits": ("ngày 5 tháng 3 năm 24", "-"),
        "two-digits-behind-a-dash": ("ngày 5-3-24", "-"),
        "two-digits-behind-a-slash": ("tháng 3/24", "-"),
        "quarter": ("quý I/24", "-"),
        "months": ("tháng 10-12", "period XXXX-10/XXXX-12"),
        "impossible": ("ngày 30 tháng 02 năm 2025", "-"),
        "impossible-in-figures": ("ngày 31/4 năm 2025", "-"),
        "impossible-list": ("ngày 29, 30 tháng 2 năm 2025", "-"),
        "impossible-month": ("tháng 13 năm 2025", "-"),
        "year-behind-a-name": ("Cách mạng tháng 8 năm 1945", "period 1945-08"),
        "year-behind-a-number": ("Đề án 31 tháng 02 năm 2025", "period 2025-02"),
    },
    "text-glued-to-a-year": {
        "capitals": ("tháng 12 năm 2025BÁO CÁO", "period 2025-12"),
        "word": ("đến năm 2030Xây dựng", "period 2030"),
        "short": ("tháng 12 năm 2025V/v giao", "period 2025-12"),
        "item": ("TRONG THÁNG 12/20251. Văn phòng", "period 2025-12"),
        "roman-item": ("năm 2025II. NHIỆM VỤ", "period 2025"),
        "small-word-of-a-horizon": ("đến năm 2030tầm nhìn", "period 2030"),
        "small-word": ("năm 2025và năm 2026", "period 2025; period 2026"),
        "day": ("ngày 22/12/2025BÁO CÁO", "date 2025-12-22"),
        "month": ("Tháng 3/2026Thực hiện", "period 2026-03"),
        "range": ("giai đoạn 2026-2030Phát triển", "period 2026/2030"),
        "code": ("số 16/12/2004NĐ-CP", "-"),
        "unit": ("từ khoảng 1900 - 2000kg", "-"),
    },
    "iso-dates": {
        "after-a-cue": ("ngày 2026-01-22", "date 2026-01-22"),
        "in-text": ("date 2026-02-27 done", "date 2026-02-27"),
        "stamp": ("2025-03-09T10:15:00", "date 2025-03-09"),
        "slashes": ("2025/03/09 10:15", "date 2025-03-09"),
        "impossible": ("2025-02-30", "-"),
        "longer": ("mã 2025-02-20-15", "-"),
    },
    "clock-times": {
        "minutes": ("Cập nhật lúc 14h05, 26/3", "date XXXX-03-26"),
        "minutes-apart": ("lúc 14 giờ 05, 26/3/2026", "date 2026-03-26"),
        "minutes-before-two-days": (
            "14h05, 26, 27/3/2026",
            "period {2026-03-26,2026-03-27}",
        ),
        "mark-of-minutes": ("16h30’ 26/3", "date XXXX-03-26"),
        "mark-apart": ("(16h30 ', 26/3)", "date XXXX-03-26"),
        "mark-without-a-clock": ("(nói ', 26/3)", "-"),
        "range": ("9h00-11h00, 26/3", "date XXXX-03-26"),
        "deadline": ("chậm nhất 17 giờ, 30/4", "date XXXX-04-30"),
        "hours": ("mất 17 giờ, 30/4 số hộ", "-"),
        "days": ("ngày 05, 26/3", "period {XXXX-03-05,XXXX-03-26}"),
    },
    "what-makes-a-bare-day-one": {
        "occasion": ("ngày Quốc tế phụ nữ 8/3", "date XXXX-03-08"),
        "capital": ("Ngày Biên phòng toàn dân 3/3", "date XXXX-03-03"),
        "in-brackets": ("Ngày Quốc tế Phụ nữ (8/3)", "date XXXX-03-08"),
        "comma-inside": (
            "Ngày Toàn dân phòng, chống ma túy 26/6",
            "date XXXX-06-26",
        ),
        "comma-of-a-clause": ("Ngày Hội đông, vui 2/3 số hộ", "-"),
        "clause": ("Ngày Hội thu hút 2/3 số hộ", "-"),
        "small-letters": ("ngày hè nóng 2/3 số hộ", "-"),
        "week": ("Tuần 22-26/12", "period XXXX-12-22/XXXX-12-26"),
        "capitalised-week": ("Tin Tuần 22-26/12", "period XXXX-12-22/XXXX-12-26"),
        "numbered-week": ("Tuần 52 (22-26/12)", "period XXXX-12-22/XXXX-12-26"),
        "weeks-of-a-month": ("tuần 1-4/12", "-"),
        "in-force": ("có hiệu lực từ 10-9", "date XXXX-09-10"),
        "applies": ("áp dụng đến 10/11", "date XXXX-11-10"),
        "in-force-in-words": ("có hiệu lực thi hành kể từ 1/7", "date XXXX-07-01"),
        "fraction": ("tăng từ 2/3 số hộ", "-"),
    },
    "a-year-said-of-several": {
        "quarters": (
            "quý II và quý III năm 2025",
            "period 2025-34; period 2025-35",
        ),
        "three": (
            "quý I, quý II và quý III năm 2025",
            "period 2025-33; period 2025-34; period 2025-35",
        ),
        "months": ("tháng 2 và tháng 7 năm 2005", "period 2005-02; period 2005-07"),
        "with-their-years": ("tháng 01/2024, 02/2024", "period {2024-01,2024-02}"),
        "counted-months": (
            "6 tháng, 9 tháng và cả năm 2025",
            "period 2025-40; period 2025-01/2025-09; period 2025",
        ),
        "behind-a-sign": ("tháng 2 và tháng 7/2005", "period XXXX-02; period 2005-07"),
        "falling": ("tháng 9 và tháng 2 năm 2005", "period XXXX-09; period 2005-02"),
        "other-units": ("tháng 2 và quý I năm 2025", "period XXXX-02; period 2025-33"),
        "amounts": ("6 tháng và năm 2025", "period 2025"),
    },
    "a-day-apart-from-its-month": {
        "commas": ("ngày 30, tháng 4, năm 1975", "date 1975-04-30"),
        "no-year": ("Ngày 5, tháng 8 họp", "date XXXX-08-05"),
        "month-first": ("Tháng Ba 15, 2026", "date 2026-03-15"),
        "month-first-in-figures": ("Tháng 3 15, 2026", "date 2026-03-15"),
        "month-shortened": ("| Th3 15, 2026 |", "date 2026-03-15"),
        "last-month": ("Đăng Tháng Mười Hai 1, 2025", "date 2025-12-01"),
        "impossible": ("Tháng Hai 30, 2026", "-"),
        "two-lists": ("mục 30, tháng 4", "period XXXX-04"),
        "figures-before": ("ngày 3-9, tháng 3", "date XXXX-09-03; period XXXX-03"),
        "people": ("Tháng 3 15, 2026 người", "period XXXX-03"),
        "no-year-no-day": ("Tháng 3 15 đoàn", "period XXXX-03"),
        "lunar": ("ngày 10, tháng 3 âm lịch", "-"),
    },
    "days-listed-without-their-word": {
        "comma": ("họp vào 5, 6 tháng 8", "period {XXXX-08-05,XXXX-08-06}"),
        "begins-a-line": ("5, 6 tháng 8: tập huấn", "period {XXXX-08-05,XXXX-08-06}"),
        "and": ("trong 5 và 6 tháng 8", "period {XXXX-08-05,XXXX-08-06}"),
        "three": (
            "khai giảng 5, 6, 7 tháng 9",
            "period {XXXX-09-05,XXXX-09-06,XXXX-09-07}",
        ),
        "recurring": (
            "lễ giỗ 5, 6 tháng 8 hằng năm",
            "recurrence FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=5,6",
        ),
        "amount": ("tháng 7 đạt 5, 6 tháng 8", "period XXXX-07; date XXXX-08-06"),
        "groups": ("Tổ 3, 4 tháng 5", "period XXXX-05"),
        "falling": ("còn 6, 5 tháng 8", "date XXXX-08-05"),
        "duration": ("khoảng 5, 6 tháng", "-"),
        "lunar": ("giỗ 5, 6 tháng 8 âm lịch", "-"),
        "recurring-lunar": (
            "giỗ 5, 6 tháng 8 âm lịch hằng năm",
            "recurrence FREQ=YEARLY",
        ),
    },
    "early-days-in-a-range": {
        "both": (
            "từ ngày mùng 1 đến mùng 5 tháng 2 năm 2025",
            "period 2025-02-01/2025-02-05",
        ),
        "mồng": ("mồng 1 đến mồng 3 tháng 6", "period XXXX-06-01/XXXX-06-03"),
        "list": ("mùng 2 và mùng 3 tháng 9", "period {XXXX-09-02,XXXX-09-03}"),
        "lunar": ("từ mùng 1 đến mùng 5 tháng 2 âm lịch", "-"),
        "feast": ("từ mùng 1 đến mùng 5 Tết", "-"),
    },
    "parts-of-days-in-a-range": {
        "night-to-morning": ("Từ đêm 5 đến sáng 7/7", "period XXXX-07-05/XXXX-07-07"),
        "with-a-year": (
            "đêm 5 đến chiều ngày 7/7/2026",
            "period 2026-07-05/2026-07-07",
        ),
        "fraction": ("từ 2 đến tối đa 2/3 số hộ", "-"),
        "clock": ("từ 5 giờ đến sáng 7/7", "date XXXX-07-07"),
    },
    "the-first-and-the-last-quarter": {
        "one": ("trong quý đầu năm 2025", "period 2025-33"),
        "last": ("Quý cuối năm 2024 tăng", "period 2024-36"),
        "counted": ("3 quý đầu năm 2024", "period 2024-01/2024-09"),
        "several": ("các quý đầu năm 2025", "period 2025"),
        "first-of-what": ("quý đầu tiên", "-"),
    },
    "twenties-as-people-say-them": {
        "day": ("ngày hăm hai tháng mười hai năm 2024", "date 2024-12-22"),
        "lunar": ("ngày hăm ba tháng Chạp", "-"),
        "threat": ("ngày hăm dọa, tháng chín", "-"),
    },
    "until-now-behind-a-dash": {
        "phase": ("giai đoạn 2021 – nay", "period 2021/.."),
        "close": ("từ năm 2021-nay", "period 2021/.."),
        "another-word": ("giai đoạn 2021 - nayy", "-"),
        "bare": ("mã 2021 - nay", "-"),
    },
    "what-a-dash-ties-to-a-day": {
        "word": ("25/3/2026-Họp giao ban", "date 2026-03-25"),
        "code": ("số 16/12/2004-NĐ", "-"),
        "code-with-a-figure": ("mã 16/12/2004-V05", "-"),
        "letter": ("mẫu 16/12/2004-A", "-"),
        "second-day": ("Ngày 25, 26-3", "period {XXXX-03-25,XXXX-03-26}"),
        "amounts": ("mỗi ngày 5, 10-12 viên", "-"),
    },
    "from-a-year-of-the-past": {
        "to-a-month": ("từ năm 1010 đến tháng 5 năm 2010", "period 1010/2010-05"),
        "to-a-day": ("từ năm 1802 đến ngày 30/4/1975", "period 1802/1975-04-30"),
        "years": ("từ năm 1010 đến năm 2010", "period 1010/2010"),
        "day-so-old": (
            "từ ngày 1/1/1025 đến ngày 1/1/2025",
            "date 1025-01-01; date 2025-01-01",
        ),
        "money": ("năm 1850 - 2050 tỷ đồng", "period 1850"),
    },
    "months-of-a-year-in-short": {
        "nine": ("kết quả 9 tháng/2025", "period 2025-01/2025-09"),
        "half": ("Báo cáo 6 tháng/2025", "period 2025-40"),
        "in-words": ("sáu tháng cuối năm hai không hai lăm", "period 2025-41"),
        "two-halves": ("6 tháng đầu năm một xã đạt", "period XXXX-40"),
        "once": ("6 tháng/lần", "recurrence FREQ=MONTHLY;INTERVAL=6"),
        "from-month-to-month": (
            "Thời gian: 09/2024 - 05/2025",
            "period 2024-09/2025-05",
        ),
        "one-month": ("mã 09/2024", "-"),
        "numbers": ("09/2024-05/2025/NQ-HĐND", "-"),
        "falling-months": ("số 09/2025 - 05/2024", "-"),
    },
    "times-of-an-interval": {
        "goes-on": (
            "họp 6 tháng/lần vào quý I",
            "recurrence FREQ=MONTHLY;INTERVAL=6; period XXXX-33",
        ),
        "per-months": ("01 lần/6 tháng", "recurrence FREQ=MONTHLY;INTERVAL=6"),
        "per-two-years": ("1 lần/2 năm", "recurrence FREQ=YEARLY;INTERVAL=2"),
        "treatment": ("30 ngày/lần điều trị", "quantity 30 ngày/lần"),
    },
    "a-year-that-a-scan-broke": {
        "digit-lost": ("ngày 12 tháng 3 năm 202 6", "-"),
        "of-a-month": ("tháng 3 năm 202 6", "-"),
    },
    "days-in-brackets": {
        "rising": ("(01/6 - 30/6)", "period XXXX-06-01/XXXX-06-30"),
        "over-months": ("(15/6-15/7)", "period XXXX-06-15/XXXX-07-15"),
        "fractions": ("(1/3 - 1/2)", "-"),
        "scores": ("tỷ lệ 15/6 - 15/7", "-"),
    },
    "how-long-ago": {
        "hours": ("Tin mới | 2 giờ trước", "relative -PT2H"),
        "minutes": ("15 phút trước", "relative -PT15M"),
        "days": ("3 ngày trước, ông nói", "relative -P3D"),
        "since": ("cách đây 3 ngày", "relative -P3D"),
        "since-in-words": ("cách đây hai tháng", "relative -P2M"),
        "exactly": ("cách đây đúng 50 năm", "relative -P50Y"),
        "before-something": ("2 ngày trước khi họp", "-"),
        "before-a-feast": ("3 ngày trước Tết", "-"),
        "inexact": ("hơn 2 giờ trước.", "-"),
        "since-inexactly": ("cách đây hơn 10 năm", "-"),
        "and-a-half": ("cách đây 2 năm rưỡi", "-"),
        "years-measure": ("3 năm trước, ông", "-"),
        "way": ("cách đây 30 km", "quantity 30 km"),
        "range": ("1-2 ngày trước.", "-"),
    },
    "qua-of-the-next-word": {
        "meal": ("bữa trưa qua loa", "-"),
        "word": ("tối qua loa", "-"),
        "died": ("tối qua đời", "-"),
        "bridge": ("chiều qua cầu", "-"),
        "before-the-term": ("xong trong năm trước thời hạn", "-"),
        "yesterday": ("trưa qua, ông nói", "relative -P1D"),
        "next-year": ("trong năm sau", "relative P1Y"),
    },
}


def find(text: str) -> str:
    return "; ".join(f"{m.kind} {m.value}" for m in find_mentions(text)) or "-"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(*case, id=f"{kind}-{shows}")
        for kind, table in TABLES.items()
        for shows, case in table.items()
    ],
)
def test_what_is_found(text: str, expected: str) -> None:
    found = find(text)
    assert (found if "quantity" in expected else without_amounts(found)) == expected


def without_amounts(found: str) -> str:
    kept = [one for one in found.split("; ") if not one.startswith("quantity")]
    return "; ".join(kept) or "-"
