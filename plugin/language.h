// The plugin's own language: QGIS has no Kazakh, so the choice is the plugin's.
#pragma once

#include <QString>

namespace territorial {

// "en", "ru" or "kk": the setting territorial/language where given, else the language of QGIS, else of the system; English where
// there is no translation.
QString language();

// Installs the translation of language(), once; English needs none.
void installLanguage();

// Takes the translation out of the application.
void removeLanguage();

} // namespace territorial
