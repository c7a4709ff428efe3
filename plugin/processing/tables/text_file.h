// A text file of any encoding and delimiter as a grid.
#pragma once

#include "processing/tables/grid.h"

#include <QByteArray>

#include <optional>

namespace territorial {

struct DecodedText {
  QString text;
  QString encoding; // its name
};

// The text behind the bytes. `encoding` empty: by byte order mark, then UTF-16 without one, UTF-8, and of the one-byte encodings
// (windows-1251 and its Kazakh extension KZ-1048, CP866, KOI8-R, windows-1252) the one that gives the likeliest letters. Nothing
// where GDAL does not know the encoding. O(length).
std::optional<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding);

// The delimiter that cuts most lines into equally many cells: tab, semicolon, vertical line or comma, in this order of trust.
QChar guessDelimiter(const QString &text);

// The records of delimited text by GDAL's parser: quoted cells may hold delimiters, quotes and line breaks.
Grid parseDelimited(const QString &text, QChar delimiter);

} // namespace territorial
