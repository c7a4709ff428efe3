// The font that travels with the plugin, so that a map looks the same on every machine: PT Sans, which has every letter of
// Kazakh, Russian and English (ParaType Free Font License, see resources/fonts).
#pragma once

#include <QString>
#include <QStringList>

namespace territorial {

// Makes the shipped font known to Qt, once a process; without a graphical application there are no fonts and nothing happens.
// Returns its family; empty where it could not be loaded.
QString loadShippedFont();

// The families that maps are lettered in, the first choice first: the shipped one, then what is installed of Noto Sans, Open Sans
// and DejaVu Sans; never empty.
QStringList mapFamilies();

} // namespace territorial
