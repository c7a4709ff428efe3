// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/linkages/linkage_template_algorithm.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString LinkageTemplateAlgorithm::name() const { return QStringLiteral("linkagetemplate"); }
QString LinkageTemplateAlgorithm::displayName() const { return tr("Linkage template"); }
Topic LinkageTemplateAlgorithm::topic() const { return Topic::linkages; }
LinkageTemplateAlgorithm *LinkageTemplateAlgorithm::createInstance() const { return new LinkageTemplateAlgorithm; }

QStringList LinkageTemplateAlgorithm::tags() const {
  return QStringLiteral("template,questionnaire,survey,workbook,excel,xlsx,firms,suppliers,buyers,supply chain,anonymise,шаблон,"
                        "анкета,опрос,книга,предприятия,поставщики,покупатели,цепочка поставок,обезличить,үлгі,сауалнама,кітап,"
                        "кәсіпорындар,жеткізушілер,сатып алушылар")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> LinkageTemplateAlgorithm::resultTables() const {
  const auto field = [](const char *name, const char *shortName, qc::FieldType type, const QString &alias,
                        const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), type, alias, description};
  };
  const QString hashed =
      tr("registration number; of an anonymised table an id that stands for the firm; NULL where it is not known");
  const QString named = tr("name as it was written; NULL in an anonymised table");
  return {{QStringLiteral("OUTPUT"),
           tr("Linkages"),
           {field("from", "from", qc::fieldString, tr("from"), tr("code of the place that supplies")),
            field("to", "to", qc::fieldString, tr("to"), tr("code of the place that receives")),
            field("value", "value", qc::fieldDouble, tr("value"),
                  tr("amount in the year, in the unit of the field unit, 0 and above; NULL where it is unknown")),
            field("type", "type", qc::fieldString, tr("type"), tr("product or service, as it was written")),
            field("period", "period", qc::fieldInt, tr("period"), tr("year of the amount; NULL where it is unknown")),
            field("status", "status", qc::fieldString, tr("status"), tr("observed")),
            field("unit", "unit", qc::fieldString, tr("unit"), tr("of the value, as it was written; NULL where it is unknown")),
            field("since", "since", qc::fieldInt, tr("since"), tr("first year of supply; NULL where it is unknown")),
            field("supplier_id", "supplr_id", qc::fieldString, tr("supplier's id"), hashed),
            field("supplier", "supplier", qc::fieldString, tr("supplier"), named),
            field("buyer_id", "buyer_id", qc::fieldString, tr("buyer's id"), hashed),
            field("buyer", "buyer", qc::fieldString, tr("buyer"), named),
            field("note", "note", qc::fieldString, tr("note"), tr("as it was written; NULL in an anonymised table")),
            field("source", "source", qc::fieldString, tr("file"), tr("workbook; NULL in an anonymised table")),
            field("row", "row", qc::fieldInt, tr("row"), tr("of the sheet, from 1; NULL in an anonymised table"))}},
          {QStringLiteral("OUTPUT_REPORT"),
           tr("Report"),
           {field("source", "source", qc::fieldString, tr("file"), tr("workbook; a number in an anonymised table")),
            field("cell", "cell", qc::fieldString, tr("cell"), tr("sheet and cell, or row")),
            field("text", "text", qc::fieldString, tr("text"), tr("what the cell says")),
            field("finding", "finding", qc::fieldString, tr("finding"), tr("what is wrong, or what was made of it"))}},
          unmatchedTable()};
}

void LinkageTemplateAlgorithm::initAlgorithm(const QVariantMap &) {
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("MODE"), tr("What to do (write: an empty workbook; read: filled ones)"),
      {QStringLiteral("write"), QStringLiteral("read")}, false, QStringLiteral("write"), false, true));
  addParameter(
      new QgsProcessingParameterEnum(QStringLiteral("LANGUAGE"), tr("Language of the empty workbook (own: the plugin's)"),
                                     {QStringLiteral("own"), QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("kk")},
                                     false, QStringLiteral("own"), true, true));
  addParameter(new QgsProcessingParameterFileDestination(QStringLiteral("OUTPUT_WORKBOOK"), tr("Empty workbook"),
                                                         tr("Workbooks (*.xlsx)"), QVariant(), true, false));
  addParameter(new QgsProcessingParameterFile(QStringLiteral("FILLED"), tr("Filled workbook"), qc::fileBehaviour, QString(),
                                              QVariant(), true));
  auto *folder = new QgsProcessingParameterFile(QStringLiteral("FOLDER"), tr("Folder of filled workbooks"), qc::fileBehaviour,
                                                QString(), QVariant(), true);
  QVariantMap definition = folder->toVariantMap();
  definition.insert(QStringLiteral("behavior"), 1); // a folder, in every version of QGIS
  folder->fromVariantMap(definition);
  addParameter(folder);
  const QString names = QStringLiteral("REGION_NAMES");
  addParameter(new QgsProcessingParameterFeatureSource(names,
                                                       tr("Places with their codes and names (empty = regions of Kazakhstan)"),
                                                       qc::sources(qc::sourceVector), QVariant(), true));
  addParameter(new QgsProcessingParameterField(QStringLiteral("REGION_CODE_FIELD"), tr("Code of the place"),
                                               QStringLiteral("region"), names, qc::fieldAny, false, true));
  addAdvanced(new QgsProcessingParameterField(QStringLiteral("REGION_NAME_FIELDS"),
                                              tr("Names of the place (empty = fields that begin with name)"), QVariant(), names,
                                              qc::fieldAny, true, true));
  addAdvanced(new QgsProcessingParameterField(QStringLiteral("REGION_PARENT_FIELD"), tr("Code of the place that it is part of"),
                                              QVariant(), names, qc::fieldAny, false, true));
  addParameter(new QgsProcessingParameterBoolean(QStringLiteral("ANONYMISE"),
                                                 tr("Replace names and numbers of firms by ids, drop notes"), false, true));
  addParameter(new QgsProcessingParameterFile(QStringLiteral("KEY_FILE"), tr("Text file with the secret behind the ids"),
                                              qc::fileBehaviour, QString(), QVariant(), true));
  addUnmatchedParameters(*this);
  addParameter(
      new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Linkages"), qc::sourceVector, QVariant(), true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_REPORT"), tr("Report"), qc::sourceVector, QVariant(),
                                                     true, false));
  const auto number = [&](const char *name, const QString &title) {
    addOutput(new QgsProcessingOutputNumber(QString::fromLatin1(name), title));
  };
  number("FILE_COUNT", tr("Number of workbooks read"));
  number("ROW_COUNT", tr("Number of rows read"));
  number("PLACED_COUNT", tr("Number of rows whose places are known"));
  number("NULL_COUNT", tr("Number of placed rows without an amount"));
  number("REPEATED_COUNT", tr("Number of rows left out as they repeat another"));
  number("FINDING_COUNT", tr("Number of findings in the report"));
}

Help LinkageTemplateAlgorithm::help() const {
  return {
      tr("Who supplies whom, what, how much, since when? Writes an empty workbook that an office can send to firms, and makes a "
         "table "
         "of linkages out of what comes back."),
      tr("Where no statistics of supplies exist, ask the firms. MODE write makes a workbook in English, Russian or Kazakh, with "
         "instructions, lists of places and units to choose from, and checks of numbers and years. MODE read takes one filled "
         "workbook or a folder of them, in any of the three languages, XLSX, XLS, ODS or CSV, with columns in any order. Its "
         "result "
         "is a table for flowlines, flowbackbone and gravitymodel: FROM_FIELD from, TO_FIELD to, FLOW_FIELD value, TYPE_FIELD "
         "type, "
         "PERIOD_FIELD period, STATUS_FIELD status. A few answers are no picture of a region: say how many firms were asked."),
      tr("Anonymised: id = F and the first 12 hexadecimal digits of HMAC-SHA-256(secret, number or else name of the firm). The "
         "same "
         "secret gives a firm the same id in every table, and without it ids cannot be found by trying names. Names, numbers, "
         "notes, "
         "files and rows are dropped. A product that only one firm of a place makes still tells who it is: publish sums of "
         "places, "
         "not rows."),
      tr("Krawczyk, H., Bellare, M. and Canetti, R. (1997), HMAC: keyed-hashing for message authentication, RFC 2104, "
         "https://doi.org/10.17487/RFC2104"),
      tr("A place is known by its code, by a name in any language that REGION_NAMES has, or by the line of the list; a name that "
         "several places bear, an unknown and an empty one are listed in OUTPUT_UNMATCHED with candidates, and the row is in no "
         "result. Too much of that stops the run (MAX_LOST_SHARE). An amount that is empty or no number is NULL, unknown, never "
         "0; a "
         "negative one too. Rows that repeat another in all that they say, as when supplier and buyer both report it, are left "
         "out; "
         "those that differ in the amount stay, and are listed. OUTPUT_REPORT lists every cell that was not taken as it is. "
         "Amounts in "
         "several units must not be added up: a warning says so. A workbook that is there already is never overwritten."),
      tr("qgis_process run territorial:linkagetemplate -- MODE=write LANGUAGE=kk "
         "REGION_NAMES=\"sample_data/kazakhstan.gpkg|layername=regions\" OUTPUT_WORKBOOK=linkages.xlsx")};
}

} // namespace territorial
