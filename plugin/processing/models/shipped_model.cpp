#include "processing/models/shipped_model.h"

#include <qgsxmlutils.h>

#include <QDomDocument>
#include <QFile>

#include <stdexcept>

namespace territorial {

namespace {

// What the files say, for lupdate. tests/processing/shipped_models_test.cpp holds that none is missing.
[[maybe_unused]] const char *const texts[] = {
    QT_TRANSLATE_NOOP("ShippedModel", "Printed map from a workbook"),
    QT_TRANSLATE_NOOP("ShippedModel", "How does a workbook of a statistical office become a printed map, in one step?"),
    QT_TRANSLATE_NOOP(
        "ShippedModel",
        "Runs Prepare table, Location quotients, Contiguous clusters and Cluster map one after the other, with the "
        "names of fields that they write themselves. Read the list of changes before you print the map. To change a "
        "step, open printedmap.model3 in the folder models of the plugin with the Model Designer. Example: TABLE = "
        "tests/messy/industries_as_columns_ru.xlsx of the plugin's sources, REGIONS = regions of "
        "sample_data/kazakhstan.gpkg, INDUSTRY = B."),
    QT_TRANSLATE_NOOP("ShippedModel", "Workbook or text file of a statistical office (XLSX, XLS, ODS, CSV)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Regions"),
    QT_TRANSLATE_NOOP("ShippedModel", "Code of the region in the layer of regions"),
    QT_TRANSLATE_NOOP("ShippedModel", "Industry (its code, such as B for mining)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Year (empty = last)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Location quotient from which a region belongs to a cluster"),
    QT_TRANSLATE_NOOP("ShippedModel", "Background (neighbours, lakes), lowest first"),
    QT_TRANSLATE_NOOP("ShippedModel", "Title of the map (empty = industry and year)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Source of the data, as printed"),
    QT_TRANSLATE_NOOP("ShippedModel", "Changes to the table"),
    QT_TRANSLATE_NOOP("ShippedModel", "Quotients of the regions"),
    QT_TRANSLATE_NOOP("ShippedModel", "Clusters"),
    QT_TRANSLATE_NOOP("ShippedModel", "Map as PDF"),
    QT_TRANSLATE_NOOP("ShippedModel", "Map as PNG"),
    QT_TRANSLATE_NOOP("ShippedModel", "Project with the map"),
    QT_TRANSLATE_NOOP("ShippedModel", "Prepare table"),
    QT_TRANSLATE_NOOP("ShippedModel", "Location quotients"),
    QT_TRANSLATE_NOOP("ShippedModel", "Contiguous clusters"),
    QT_TRANSLATE_NOOP("ShippedModel", "Cluster map"),
    QT_TRANSLATE_NOOP("ShippedModel", "Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;All files (*)"),
};

// The value with every text that a user reads in the plugin's language.
QVariant translated(const QVariant &value, const QString &key = {}) {
  static const QStringList shown{QStringLiteral("component_description"),
                                 QStringLiteral("description"),
                                 QStringLiteral("filefilter"),
                                 QStringLiteral("model_name"),
                                 QStringLiteral("ALG_DESC"),
                                 QStringLiteral("SHORT_DESCRIPTION")};
  if (value.userType() == QMetaType::QVariantMap) {
    QVariantMap map = value.toMap();
    for (auto item = map.begin(); item != map.end(); ++item)
      *item = translated(*item, item.key());
    return map;
  }
  if (value.userType() == QMetaType::QVariantList) {
    QVariantList list = value.toList();
    for (QVariant &item : list)
      item = translated(item);
    return list;
  }
  const QString text = value.toString();
  return shown.contains(key) && !text.isEmpty() ? ShippedModel::tr(text.toUtf8().constData()) : value;
}

} // namespace

ShippedModel::ShippedModel(const QString &name) : mName(name) {
  QFile file(QStringLiteral(":/territorial/models/%1.model3").arg(name));
  QDomDocument document;
  if (!file.open(QIODevice::ReadOnly) || !document.setContent(&file) ||
      !loadVariant(translated(QgsXmlUtils::readVariant(document.firstChildElement()))))
    throw std::logic_error("the model " + name.toStdString() + " cannot be read");
}

QStringList ShippedModel::tags() const {
  return QStringLiteral(
             "model,workbook,spreadsheet,map,print,PDF,cluster,модель,таблица,карта,печать,кластер,үлгі,кесте,карта,басып шығару")
      .split(QLatin1Char(','));
}

QgsProcessingAlgorithm *ShippedModel::createInstance() const { return new ShippedModel(mName); }

std::vector<QgsProcessingAlgorithm *> createModels() { return {new ShippedModel(QStringLiteral("printedmap"))}; }

} // namespace territorial
