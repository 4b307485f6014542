"""Shifts rows of workbooks in LibreOffice and tells what every workbook holds.

Reads from stdin a JSON list of jobs {"file": path, "sheet": name, "steps": [{"kind": "delete" | "insert", "row": 0-based,
"count": n}]} and prints, for each job, the workbook as LibreOffice understands it after the steps. It is the second opinion
that the tests hold the tool's own shifting against; run it with a Python that has the module "uno" (package python3-uno).
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

# Beyond the tables of the generated workbooks, so that what moves out of them is seen too.
LAST_ROW, LAST_COLUMN = 44, 8
LINK_COLUMN = 7
# In hundredths of a millimetre; rows without a height of their own are lower, and each program has its own idea of them.
TALL = 1000


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(300):
        try:
            remote = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except Exception:
            time.sleep(0.1)
    raise RuntimeError("LibreOffice does not answer")


def address(area):
    return [area.StartRow, area.StartColumn, area.EndRow, area.EndColumn]


def contents(sheet):
    block = sheet.getCellRangeByPosition(0, 0, LAST_COLUMN, LAST_ROW)
    rows = block.getFormulaArray()
    return {
        "%d,%d" % (row, column): text
        for row, cells in enumerate(rows)
        for column, text in enumerate(cells)
        if text != ""
    }


def alike(sheet):
    """Areas whose cells are formatted alike: asking each cell alone takes a hundred times as long."""
    block = sheet.getCellRangeByPosition(0, 0, LAST_COLUMN, LAST_ROW)
    groups = block.getUniqueCellFormatRanges()
    for index in range(groups.getCount()):
        areas = groups.getByIndex(index)
        yield sheet.getCellByPosition(*first_of(areas)), areas.getRangeAddresses()


def first_of(areas):
    area = areas.getRangeAddresses()[0]
    return area.StartColumn, area.StartRow


def cells_of(areas):
    for area in areas:
        for row in range(area.StartRow, area.EndRow + 1):
            for column in range(area.StartColumn, area.EndColumn + 1):
                yield row, column


def merges(sheet):
    found = []
    for first, areas in alike(sheet):
        if not first.getIsMerged():
            continue
        for row, column in cells_of(areas):
            cursor = sheet.createCursorByRange(sheet.getCellByPosition(column, row))
            cursor.collapseToMergedArea()
            found.append(address(cursor.getRangeAddress()))
    return sorted(found)


def validations(sheet):
    found = {}
    for first, areas in alike(sheet):
        rule = first.Validation
        if rule.Type.value != "ANY":
            # The cells only: LibreOffice (7.4) leaves the range of a list where it was, Excel moves it along.
            found.update(("%d,%d" % at, rule.Type.value) for at in cells_of(areas))
    return found


def links(sheet):
    found = {}
    for row in range(LAST_ROW + 1):
        fields = sheet.getCellByPosition(LINK_COLUMN, row).getTextFields()
        urls = [fields.getByIndex(index).URL for index in range(fields.getCount())]
        if urls:
            found[str(row)] = urls
    return found


def conditions(sheet):
    found = []
    for one in sheet.ConditionalFormats.getConditionalFormats():
        entries = [
            [one.getByIndex(index).Formula1, one.getByIndex(index).Formula2]
            for index in range(one.getCount())
            if hasattr(one.getByIndex(index), "Formula1")
        ]
        found.append([sorted(address(area) for area in one.Range.getRangeAddresses()), entries])
    return sorted(found)


def told(document):
    names = document.NamedRanges
    return {
        "sheets": {
            sheet.Name: {
                "cells": contents(sheet),
                "merges": merges(sheet),
                "validations": validations(sheet),
                "links": links(sheet),
                "conditions": conditions(sheet),
                "print": [address(area) for area in sheet.getPrintAreas()],
                "titles": address(sheet.getTitleRows()) if sheet.getPrintTitleRows() else None,
                "tall": [row for row in range(LAST_ROW + 1) if sheet.Rows.getByIndex(row).Height > TALL],
                "hidden": [row for row in range(LAST_ROW + 1) if not sheet.Rows.getByIndex(row).IsVisible],
            }
            for sheet in (document.Sheets.getByIndex(index) for index in range(document.Sheets.getCount()))
        },
        "names": {name: names.getByName(name).Content for name in names.ElementNames},
    }


def work(desktop, job):
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["file"]), "_blank", 0, (hidden,))
    try:
        rows = document.Sheets.getByName(job["sheet"]).Rows
        for step in job["steps"]:
            act = rows.removeByIndex if step["kind"] == "delete" else rows.insertByIndex
            act(step["row"], step["count"])
        return told(document)
    finally:
        document.close(True)


def answer(work):
    """Does every job of stdin in one LibreOffice and prints what `work` tells of each."""
    jobs = json.load(sys.stdin)
    pipe = "kehoach%d" % os.getpid()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        office = subprocess.Popen(
            [
                "soffice",
                "-env:UserInstallation=file://" + profile,
                "--headless",
                "--norestore",
                "--nologo",
                "--accept=pipe,name=%s;urp;" % pipe,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            desktop = connect(pipe)
            json.dump([work(desktop, job) for job in jobs], sys.stdout, ensure_ascii=False)
            try:
                desktop.terminate()
            except Exception:
                pass  # the connection ends with the program
        finally:
            office.kill()
            office.wait()


if __name__ == "__main__":
    answer(work)
