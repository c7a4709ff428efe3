#!/usr/bin/python3
"""Makes the messy workbooks beside this script from the real figures of sample_data, the way statistical offices lay tables out.

Needs Debian's python3-openpyxl, python3-xlwt and python3-odf; the tests read the committed files and need none of them.
What each holds, and what must come out of it, is in README.md and in tests/processing/prepare_table_test.cpp.
"""
import csv
import datetime
import os
import sqlite3

import openpyxl
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P
from openpyxl.styles import Alignment

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = os.path.join(HERE, "..", "..", "sample_data")
NBSP, THIN, NARROW = "\u00a0", "\u2009", "\u202f"

REGIONS = ["AKM", "AKT", "ALM", "ATY", "ZKO", "ZHM", "KRG", "KST", "KZL", "MNG", "PVL", "SKO", "TRK", "VKO", "AST", "ALA"]
RU = {
    "ABY": "область Абай", "AKM": "Акмолинская", "AKT": "Актюбинская", "ALM": "Алматинская", "ATY": "Атырауская",
    "ZKO": "Западно-Казахстанская", "ZHM": "Жамбылская", "ZHT": "область Жетісу", "KRG": "Карагандинская", "KST": "Костанайская",
    "KZL": "Кызылординская", "MNG": "Мангистауская", "PVL": "Павлодарская", "SKO": "Северо-Казахстанская", "TRK": "Туркестанская",
    "ULT": "область Ұлытау", "VKO": "Восточно-Казахстанская", "AST": "г. Астана", "ALA": "г. Алматы", "SHM": "г. Шымкент",
}  # fmt: skip
KK = {
    "AKM": "Ақмола", "AKT": "Ақтөбе", "ALM": "Алматы", "ATY": "Атырау", "ZKO": "Батыс Қазақстан", "ZHM": "Жамбыл", "KRG": "Қарағанды",
    "KST": "Қостанай", "KZL": "Қызылорда", "MNG": "Маңғыстау", "PVL": "Павлодар", "SKO": "Солтүстік Қазақстан", "TRK": "Түркістан",
    "VKO": "Шығыс Қазақстан", "AST": "Астана қаласы", "ALA": "Алматы қаласы",
}  # fmt: skip
EN = {
    "AKM": "Akmola", "AKT": "Aktobe", "ALM": "Almaty region", "ATY": "Atyrau", "ZKO": "West Kazakhstan", "ZHM": "Zhambyl",
    "KRG": "Karagandy", "KST": "Kostanai", "KZL": "Kyzylorda", "MNG": "Mangistau", "PVL": "Pavlodar", "SKO": "North Kazakhstan",
    "TRK": "Turkestan", "VKO": "East Kazakhstan", "AST": "Astana city", "ALA": "Almaty city",
}  # fmt: skip


def sample(query):
    with sqlite3.connect(f"file:{SAMPLE}/kazakhstan.gpkg?mode=ro", uri=True) as base:
        return base.execute(query).fetchall()


def path(name):
    return os.path.join(HERE, name)


OUTPUT = {(region, section, year): value for region, section, year, value in sample("select region, section, year, value from gross_output")}
SECTIONS = {code: (en, ru, kk) for code, en, ru, kk in sample("select distinct section, section_en, section_ru, section_kk from gross_output order by 1")}


def total(values):
    return round(sum(values), 1)


def spelled(value, group, decimal, places=1):
    """1275402.4 as 1 275 402,4 with the given space and decimal mark."""
    return f"{value:,.{places}f}".replace(",", "g").replace(".", decimal).replace("g", group)


def save(book, name):
    book.properties.created = book.properties.modified = datetime.datetime(2026, 1, 1)
    book.save(path(name))


def industries_as_columns_ru():
    """Three header rows with merged cells, subtotals among columns and rows, numbers as text, marks, footnotes, notes below."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Лист1"
    sections = [code for code in SECTIONS if code != "T"]
    industry = ["B", "C", "D", "E"]
    sheet["A1"] = "Валовой выпуск по видам экономической деятельности в разрезе регионов за 2022 год*"
    sheet.merge_cells("A1:W1")
    sheet["W2"] = "млн. тенге"
    sheet["A4"], sheet["B4"], sheet["C4"], sheet["D4"] = "№ п/п", "Регион", "Всего", "в том числе:"
    for cells in ("A4:A6", "B4:B6", "C4:C6", "D4:W4"):
        sheet.merge_cells(cells)
    columns, at = {}, 4
    for code in sections:
        if code == "B":
            sheet.cell(5, at, "Промышленность")
            sheet.merge_cells(start_row=5, end_row=5, start_column=at, end_column=at + 4)
            sheet.cell(6, at, "всего")
            columns["industry"] = at
            at += 1
        row = 6 if code in industry else 5
        sheet.cell(row, at, SECTIONS[code][1].replace("; ", ";\n")).alignment = Alignment(wrap_text=True)
        if row == 5:
            sheet.merge_cells(start_row=5, end_row=6, start_column=at, end_column=at)
        columns[code] = at
        at += 1
    for column in range(1, at):
        sheet.cell(7, column, {1: "А", 2: "Б"}.get(column, column - 2))
    names = {"TRK": "Туркестанская 1)", "ZKO": "Западно-\nКазахстанская", "AST": "г.Астана", "ALA": "г.Алматы²"}

    def fill(row, label, number, of):
        sheet.cell(row, 1, number)
        sheet.cell(row, 2, label)
        put = lambda column, value: sheet.cell(row, column, spelled(value, NBSP, ","))
        put(3, total(of(code) for code in sections))
        put(columns["industry"], total(of(code) for code in industry))
        for code in sections:
            put(columns[code], of(code))

    fill(8, "Республика Казахстан", None, lambda code: total(OUTPUT[region, code, 2022] for region in REGIONS))
    for number, region in enumerate(REGIONS, 1):
        fill(8 + number, names.get(region, RU[region]), number, lambda code, region=region: OUTPUT[region, code, 2022])
    row_of = {region: 8 + number for number, region in enumerate(REGIONS, 1)}
    sheet.cell(row_of["AST"], columns["B"], "-")
    sheet.cell(row_of["KZL"], columns["K"], "x")
    sheet.cell(row_of["SKO"], columns["K"], "х")  # Cyrillic
    sheet.cell(row_of["ZHM"], columns["S"], "...")
    sheet.cell(row_of["MNG"], columns["B"]).value += "3)"
    sheet.cell(row_of["PVL"], columns["C"]).value += "*"
    for row, note in enumerate(("* Предварительные данные.", "1) Включая г. Шымкент.", "2 С 2022 года в новых границах.", "3) По данным 12 предприятий.",
                                "Примечание: «-» - явление отсутствует; «...» - данные отсутствуют; «х» - данные конфиденциальны."), 27):
        sheet.cell(row, 1, note)
    save(book, "industries_as_columns_ru.xlsx")


def years_as_columns_kk():
    """Regions merged over their sectors, totals of each, years and a column of growth rates as columns."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Жұмыспен қамтылғандар"
    persons = {(r, s, y): v for r, s, y, v in sample("select region, sector, year, persons from employment")}
    sectors = dict(sample("select distinct sector, sector_kk from employment"))
    years = sorted({year for _, _, year in persons})
    sheet["B2"] = "Экономика салалары бойынша жұмыспен қамтылған халық"
    sheet["G3"] = "адам"
    for column, text in enumerate(["Өңір", "Экономика саласы", *years, "2025 ж. 2018 ж. қарағанда, пайызбен"], 2):
        sheet.cell(4, column, text)
    row = 5

    def block(label, of):
        nonlocal row
        sheet.cell(row, 2, label)
        sheet.merge_cells(start_row=row, end_row=row + 3, start_column=2, end_column=2)
        for name, value in [("Барлығы", lambda year: sum(of(s, year) for s in sectors))] + [
            (sectors[s], lambda year, s=s: of(s, year)) for s in sectors
        ]:
            sheet.cell(row, 3, name)
            for column, year in enumerate(years, 4):
                sheet.cell(row, column, value(year))
            sheet.cell(row, 8, round(100 * value(2025) / value(2018), 1))
            row += 1

    block("Қазақстан Республикасы", lambda s, year: sum(persons[region, s, year] for region in REGIONS))
    for region in REGIONS:
        block(KK[region] + (" облысы" if "қаласы" not in KK[region] else ""), lambda s, year, region=region: persons[region, s, year])
    sheet.cell(row + 1, 2, "Ескерту: деректер 15 және одан жоғары жастағы халық бойынша.")
    save(book, "years_as_columns_kk.xlsx")
    with open(path("sectors.csv"), "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["industry", "name_en", "name_ru", "name_kk"])
        out.writerows(sample("select distinct sector, sector_en, sector_ru, sector_kk from employment order by 1"))


def sheet_an_industry_en():
    """One sheet an industry, its name cut at 31 letters as Excel does; years as columns; thin spaces; a contents sheet first."""
    book = openpyxl.Workbook()
    book.active.title = "Contents"
    book.active["A1"] = "Gross output by industry"
    for row, (code, (name, _, _)) in enumerate(SECTIONS.items(), 3):
        book.active.cell(row, 1, row - 2)
        book.active.cell(row, 2, f"Table {row - 2}")
        book.active.cell(row, 3, name)
        sheet = book.create_sheet(name.replace("/", " ")[:31].rstrip())
        sheet["A1"] = f"Table {row - 2}. Gross output"
        sheet["A2"] = "million tenge"
        years = [year for year in (2022, 2025) if ("AKM", code, year) in OUTPUT]
        for column, year in enumerate(years, 2):
            sheet.cell(4, column, f"{year}*" if year == 2025 else year)
        for line, region in enumerate(["", *sorted(REGIONS, key=EN.get)], 5):
            sheet.cell(line, 1, EN[region] if region else "Kazakhstan")
            for column, year in enumerate(years, 2):
                value = OUTPUT[region, code, year] if region else total(OUTPUT[r, code, year] for r in REGIONS)
                sheet.cell(line, column, spelled(value, THIN, ".") if line % 2 else value)
        sheet.cell(23, 1, "* Preliminary data.")
        sheet.cell(24, 1, "Source: Bureau of National Statistics")
    save(book, "sheet_an_industry_en.xlsx")


def sheet_a_year_ru():
    """The twenty regions of today, one sheet a year, codes and names of sections in two header rows, codes of regions beside names."""
    with open(os.path.join(SAMPLE, "csv", "output_by_region_section.csv"), encoding="utf-8") as file:
        figures = {(r["region"], r["section"], int(r["year"])): float(r["output_mln_kzt"]) for r in csv.DictReader(file)}
    with open(os.path.join(SAMPLE, "csv", "regions.csv"), encoding="utf-8") as file:
        kato = {r["region"]: r["kato"] for r in csv.DictReader(file)}
    names = {"ATY": "Aтыpaуская область", "PVL": "Павладарская область", "KZL": "Кзыл-Ординская область", "ZHT": "Жетысу / Жетісу"}
    book = openpyxl.Workbook()
    book.remove(book.active)
    for year in (2022, 2025):
        sheet = book.create_sheet(f"{year} г.")
        sheet["A1"] = "Валовой выпуск, млн тенге"
        sections = sorted({s for _, s, y in figures if y == year})
        sheet["A3"], sheet["B3"] = "Код", "Наименование региона"
        for column, code in enumerate(sections, 3):
            sheet.cell(3, column, SECTIONS[code][1])
            sheet.cell(4, column, code)
        regions = sorted(kato, key=kato.get)
        for row, region in enumerate(regions, 5):
            if region != "PVL":
                sheet.cell(row, 1, int(kato[region]))
            sheet.cell(row, 2, names.get(region, RU[region] if " " in RU[region] else RU[region] + " область"))
            for column, code in enumerate(sections, 3):
                sheet.cell(row, column, figures[region, code, year])
        row = 5 + len(regions)
        sheet.cell(row, 2, "Итого")
        for column, code in enumerate(sections, 3):
            sheet.cell(row, column, total(figures[region, code, year] for region in regions))
        sheet.cell(row + 2, 2, "По данным на сентябрь 2026 года")
    save(book, "sheet_a_year_ru.xlsx")


def regions_as_columns_1251():
    """A text file in windows-1251: regions as columns, titles above, a name over two lines in one cell, decimal commas."""
    with open(path("regions_as_columns_1251.csv"), "w", encoding="cp1251", newline="") as file:
        out = csv.writer(file, delimiter=";", lineterminator="\r\n")
        out.writerow(["Валовой выпуск по видам экономической деятельности"])
        out.writerow(["2025 год, миллионов тенге"])
        out.writerow([])
        out.writerow(["Вид деятельности", "Казахстан", *[RU[r].replace("-", "-\n") for r in REGIONS]])
        rows = [("Всего", list(SECTIONS))]
        for code, (_, name, _) in SECTIONS.items():
            if code == "B":
                rows.append(("Промышленность", ["B", "C", "D", "E"]))
                rows.append(("   в том числе:", []))
            rows.append((f"{code}. {name}", [code]))
        for label, codes in rows:
            cells = []
            for regions in [REGIONS] + [[r] for r in REGIONS]:
                cells.append(spelled(total(OUTPUT[r, c, 2025] for r in regions for c in codes), " ", ",") if codes else "")
            if label.startswith("B."):
                cells[1 + REGIONS.index("ALA")] = "–"
            out.writerow([label, *cells])
        out.writerow(["Источник: Бюро национальной статистики"])


def long_kk_utf16():
    """A long table in UTF-16: the region Almaty and the city Almaty under one name, told apart by their order."""
    with open(path("long_kk_utf16.csv"), "w", encoding="utf-16", newline="") as file:
        out = csv.writer(file, delimiter="\t", lineterminator="\r\n")
        out.writerow(["Өңір", "ЭҚЖЖ коды", "Қызмет түрі", "Жыл", "Шығарылым, млн теңге"])
        for year in (2022, 2025):
            for code, (_, _, name) in SECTIONS.items():
                for region in REGIONS:
                    if (region, code, year) in OUTPUT:
                        label = KK[region].replace(" қаласы", "")
                        out.writerow([label, code, name, f"{year} ж.", spelled(OUTPUT[region, code, year], " ", ",")])


def blocks_of_industries_kk():
    """An ODS sheet in which regions stand below each industry, in one column; a title over merged cells."""
    figures = {(r, s, y): v for r, s, y, v in sample("select region, section, year, value from gross_value_added")}
    names = dict(sample("select distinct section, section_kk from gross_value_added order by 1"))
    book = OpenDocumentSpreadsheet()
    sheet = Table(name="Кесте 5")

    def write(cells, merged=0):
        row = TableRow()
        for cell in cells:
            if isinstance(cell, (int, float)):
                made = TableCell(valuetype="float", value=str(cell))
            elif cell:
                made = TableCell(valuetype="string", **({"numbercolumnsspanned": merged} if merged else {}))
            else:
                made = TableCell()
            if cell != "":
                made.addElement(P(text=str(cell)))
            row.addElement(made)
        for _ in range(max(0, merged - 1)):
            row.addElement(CoveredTableCell())
        sheet.addElement(row)

    write(["Жалпы қосылған құн, ағымдағы бағалармен, млн теңге"], 3)
    write([])
    write(["", "2015 жыл", "2025 жыл¹"])
    for code, name in names.items():
        write([name, *[total(figures[r, code, y] for r in REGIONS) for y in (2015, 2025)]])
        for region in REGIONS:
            first = figures[region, code, 2015]
            write(["  " + KK[region], spelled(first, NARROW, ",") if region == "KRG" else first, figures[region, code, 2025]])
    write([])
    write(["¹ Алдын ала деректер."])
    book.spreadsheet.addElement(sheet)
    book.save(path("blocks_of_industries_kk.ods"))


def blocks_of_regions_ru():
    """An old XLS in which industries stand below each region; earlier names of regions; a header repeated in the middle."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Табл. 3.7")
    names = {"TRK": "Южно-Казахстанская область", "AST": "Нур-Султан (город)", "KST": "Кустанайская область", "ALM": "Алма-Атинская область"}
    header = ["", "2022", "2025", "2025 в % к 2022"]
    sheet.write_merge(0, 0, 0, 3, "3.7. Валовой выпуск по регионам и видам экономической деятельности")
    sheet.write(1, 3, "млн.тенге")
    row = 3

    def write(cells):
        nonlocal row
        for column, cell in enumerate(cells):
            if cell != "":
                sheet.write(row, column, cell)
        row += 1

    write(header)
    for number, region in enumerate(REGIONS):
        if number == 8:
            write([])
            write(header)
        label = names.get(region, RU[region] + ("" if " " in RU[region] else " область"))
        sums = [total(OUTPUT[region, code, year] for code in SECTIONS if (region, code, year) in OUTPUT) for year in (2022, 2025)]
        write([label, *sums, round(100 * sums[1] / sums[0], 1)])
        write(["в том числе:"])
        for code, (_, name, _) in SECTIONS.items():
            first, last = OUTPUT.get((region, code, 2022)), OUTPUT[region, code, 2025]
            growth = "…" if not first else round(100 * last / first, 1)
            write(["    " + name.lower().capitalize(), "…" if first is None else first, last, growth])
    book.save(path("blocks_of_regions_ru.xls"))


DISTRICTS = [  # code, name, region; three districts of one name, two of another
    ("KRG-1", "Абайский район", "KRG"), ("KRG-2", "Бухар-Жырауский район", "KRG"), ("ABY-1", "Абайский район", "ABY"),
    ("ABY-2", "Аягозский район", "ABY"), ("ALM-1", "Жамбылский район", "ALM"), ("ALM-2", "Илийский район", "ALM"),
    ("ZHM-1", "Жамбылский район", "ZHM"), ("ZHM-2", "Байзакский район", "ZHM"), ("SKO-1", "Жамбылский район", "SKO"),
    ("SKO-2", "район Магжана Жумабаева", "SKO"),
]  # fmt: skip


def districts_ru():
    """Districts below their regions with a table of names of their own. The figures are the sample's of sixteen regions, given to
    districts in their order: real numbers in places that are not theirs."""
    with open(path("districts.csv"), "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["code", "parent", "name"])
        for region in dict.fromkeys(region for _, _, region in DISTRICTS):
            out.writerow([region, "", RU[region] + ("" if " " in RU[region] else " область")])
        for code, name, region in DISTRICTS:
            out.writerow([code, region, name])
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Районы"
    sections = ["A", "B", "C", "F"]
    sheet["A1"] = "Объем производства по районам, 2025 год"
    for column, text in enumerate(["Районы", *[SECTIONS[code][1] for code in sections]], 1):
        sheet.cell(3, column, text)
    figure = {code: REGIONS[number] for number, (code, _, _) in enumerate(DISTRICTS)}
    row = 4
    for region in dict.fromkeys(region for _, _, region in DISTRICTS):
        members = [(code, name) for code, name, of in DISTRICTS if of == region]
        sheet.cell(row, 1, RU[region] + ("" if " " in RU[region] else " область"))
        for column, code in enumerate(sections, 2):
            sheet.cell(row, column, total(OUTPUT[figure[d], code, 2025] for d, _ in members))
        for line, (district, name) in enumerate(members, row + 1):
            sheet.cell(line, 1, name.replace("район", "р-н") if line % 2 else name)
            for column, code in enumerate(sections, 2):
                sheet.cell(line, column, OUTPUT[figure[district], code, 2025])
        row += 1 + len(members)
    save(book, "districts_ru.xlsx")


def repeated_en():
    """Comma-separated UTF-8 with a mark: groups by commas, each figure in two rows that must be summed, shares beside values."""
    with open(path("repeated_en.csv"), "w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["Region", "Year", "Activity", "Value, million KZT", "Share of the country, %"])
        for (region, code, year), value in sorted(OUTPUT.items()):
            if year != 2025:
                continue
            first = round(value / 3, 1)
            name = SECTIONS[code][0].upper() if code in "CF" else f"{code} - {SECTIONS[code][0]}"
            whole = total(OUTPUT[r, code, 2025] for r in REGIONS)
            for part in (first, round(value - first, 1)):
                cell = "c" if (region, code) == ("ATY", "K") else "n/a" if (region, code) == ("AKT", "T") else spelled(part, ",", ".")
                out.writerow([EN[region], year, name, cell, round(100 * part / whole, 1) if whole else ""])


if __name__ == "__main__":
    for make in (industries_as_columns_ru, years_as_columns_kk, sheet_an_industry_en, sheet_a_year_ru, regions_as_columns_1251, long_kk_utf16,
                 blocks_of_industries_kk, blocks_of_regions_ru, districts_ru, repeated_en):
        make()
