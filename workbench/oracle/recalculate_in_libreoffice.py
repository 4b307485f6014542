"""Works out every formula of workbooks anew in LibreOffice and tells what the cells show.

Reads from stdin a JSON list of jobs {"file": path, "sheets": [names]} and prints, for each job, the values of each sheet by
row: numbers and texts. The second opinion on the values that the tool writes beside its formulas.
"""

import uno
from com.sun.star.beans import PropertyValue

from shift_in_libreoffice import answer


def values(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.getRangeAddress()
    block = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    return [["#ERROR" if value is None else value for value in row] for row in block.getDataArray()]


def work(desktop, job):
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["file"]), "_blank", 0, (hidden,))
    try:
        document.calculateAll()
        return {name: values(document.Sheets.getByName(name)) for name in job["sheets"]}
    finally:
        document.close(True)


if __name__ == "__main__":
    answer(work)
