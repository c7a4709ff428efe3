// The parameters of the activity table: what they are and what is refused before a run.
#include "processing/activity_table.h"

#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/text.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace territorial {

namespace {

class ActivityTableText {
  Q_DECLARE_TR_FUNCTIONS(ActivityTable)
};

void addChoice(Algorithm &algorithm, const QString &name, const QString &title, const QStringList &words, const QString &chosen) {
  algorithm.addAdvanced(new QgsProcessingParameterEnum(name, title, words, false, chosen, false, true));
}

void addField(Algorithm &algorithm, const QString &name, const QString &title, const QVariant &chosen, const QString &parent,
              decltype(qc::fieldAny) type, bool multiple, bool advanced) {
  auto definition = std::make_unique<QgsProcessingParameterField>(name, title, chosen, parent, type, multiple, true);
  if (advanced)
    algorithm.addAdvanced(definition.release());
  else
    algorithm.addParameter(definition.release());
}

bool isNumeric(const QgsFeatureSource &source, const QString &field) {
  const int index = source.fields().lookupField(field);
  return index >= 0 && source.fields().at(index).isNumeric();
}

} // namespace

void addActivityParameters(Algorithm &algorithm) {
  const QString activity = QStringLiteral("ACTIVITY"), groups = QStringLiteral("INDUSTRY_GROUPS");
  algorithm.addParameter(new QgsProcessingParameterFeatureSource(
      activity, ActivityTableText::tr("Activity table (region x industry)"), qc::sources(qc::sourceVector)));
  addField(algorithm, QStringLiteral("REGION_FIELD"), ActivityTableText::tr("Region"), QStringLiteral("region"), activity,
           qc::fieldAny, false, false);
  addField(algorithm, QStringLiteral("INDUSTRY_FIELD"), ActivityTableText::tr("Industry (long table)"), QVariant(), activity,
           qc::fieldAny, false, false);
  addField(algorithm, QStringLiteral("VALUE_FIELD"), ActivityTableText::tr("Value (long table)"), QVariant(), activity,
           qc::fieldAny, false, false);
  addField(algorithm, QStringLiteral("VALUE_FIELDS"), ActivityTableText::tr("Values, one field an industry (wide table)"),
           QVariant(), activity, qc::fieldNumeric, true, false);
  addField(algorithm, QStringLiteral("YEAR_FIELD"), ActivityTableText::tr("Year"), QVariant(), activity, qc::fieldAny, false,
           false);
  addChoice(algorithm, QStringLiteral("VALUE_KIND"), ActivityTableText::tr("What the values count"),
            {QStringLiteral("persons"), QStringLiteral("plants"), QStringLiteral("money"), QStringLiteral("other")},
            QStringLiteral("other"));
  addChoice(algorithm, QStringLiteral("TOTALS"), ActivityTableText::tr("Totals among the rows"),
            {QStringLiteral("stop"), QStringLiteral("exclude"), QStringLiteral("keep")}, QStringLiteral("stop"));
  algorithm.addAdvanced(new QgsProcessingParameterNumber(
      QStringLiteral("CODE_LENGTH"), ActivityTableText::tr("Aggregate industry codes to their first n characters"),
      qc::numberInteger, QVariant(), true, 1));
  algorithm.addAdvanced(new QgsProcessingParameterNumber(
      QStringLiteral("REGION_CODE_LENGTH"), ActivityTableText::tr("Aggregate region codes to their first n characters"),
      qc::numberInteger, QVariant(), true, 1));
  algorithm.addAdvanced(
      new QgsProcessingParameterFeatureSource(groups, ActivityTableText::tr("Groups of industries (table industry to group)"),
                                              qc::sources(qc::sourceVector), QVariant(), true));
  addField(algorithm, QStringLiteral("GROUP_INDUSTRY_FIELD"), ActivityTableText::tr("Industry in the groups table"),
           QStringLiteral("industry"), groups, qc::fieldAny, false, true);
  addField(algorithm, QStringLiteral("GROUP_FIELD"), ActivityTableText::tr("Group in the groups table"), QStringLiteral("group"),
           groups, qc::fieldAny, false, true);
  algorithm.addAdvanced(new QgsProcessingParameterFeatureSource(
      QStringLiteral("REFERENCE"), ActivityTableText::tr("Reference area (a table with the same fields)"),
      qc::sources(qc::sourceVector), QVariant(), true));
}

void addIndustryParameter(Algorithm &algorithm) {
  algorithm.addParameter(new QgsProcessingParameterString(
      QStringLiteral("INDUSTRY"),
      ActivityTableText::tr("Industry: one or several codes (B; C), or an expression on the field industry; empty = all"),
      QVariant(), false, true));
}

QString checkActivity(const Parameters &parameters) {
  const QString activity = QStringLiteral("ACTIVITY");
  const auto source = parameters.tryingSource(activity);
  if (!source)
    return ActivityTableText::tr("ACTIVITY: the table cannot be opened.");
  for (const char *field : {"REGION_FIELD", "INDUSTRY_FIELD", "VALUE_FIELD", "YEAR_FIELD"})
    if (const QString sentence = refuseMissingField(parameters, activity, QString::fromLatin1(field)); !sentence.isEmpty())
      return sentence;
  const bool isLong = parameters.given(QStringLiteral("INDUSTRY_FIELD")) || parameters.given(QStringLiteral("VALUE_FIELD"));
  const bool isWide = !parameters.texts(QStringLiteral("VALUE_FIELDS")).isEmpty();
  if (!parameters.given(QStringLiteral("REGION_FIELD")))
    return ActivityTableText::tr("REGION_FIELD: name the field that holds the region.");
  if (isLong && isWide)
    return ActivityTableText::tr(
        "Give either INDUSTRY_FIELD and VALUE_FIELD (long table) or VALUE_FIELDS (wide table), not both.");
  if (!isWide && (!parameters.given(QStringLiteral("INDUSTRY_FIELD")) || !parameters.given(QStringLiteral("VALUE_FIELD"))))
    return ActivityTableText::tr(
        "Name INDUSTRY_FIELD and VALUE_FIELD (long table: a row a region and industry), or VALUE_FIELDS (wide table: a column an "
        "industry).");
  for (const QString &field : parameters.texts(QStringLiteral("VALUE_FIELDS")))
    if (source->fields().lookupField(field) < 0)
      return ActivityTableText::tr("VALUE_FIELDS: the table has no field “%1”. Its fields: %2.")
          .arg(field, shortList(source->fields().names(), 12));
  if (parameters.given(QStringLiteral("CODE_LENGTH")) && isLong &&
      isNumeric(*source, parameters.text(QStringLiteral("INDUSTRY_FIELD"))))
    return ActivityTableText::
        tr("CODE_LENGTH needs industry codes as text, but the field %1 holds numbers, in which leading and trailing zeros are "
           "lost "
           "(05.10 is read as 5.1). Import the codes as text.")
            .arg(parameters.text(QStringLiteral("INDUSTRY_FIELD")));
  if (parameters.given(QStringLiteral("REGION_CODE_LENGTH")) &&
      isNumeric(*source, parameters.text(QStringLiteral("REGION_FIELD"))))
    return ActivityTableText::tr(
               "REGION_CODE_LENGTH needs region codes as text, but the field %1 holds numbers. Import the codes as text.")
        .arg(parameters.text(QStringLiteral("REGION_FIELD")));
  for (const char *field : {"GROUP_INDUSTRY_FIELD", "GROUP_FIELD"})
    if (const QString sentence = refuseMissingField(parameters, QStringLiteral("INDUSTRY_GROUPS"), QString::fromLatin1(field));
        !sentence.isEmpty())
      return sentence;
  if (parameters.given(QStringLiteral("REFERENCE"))) {
    const auto reference = parameters.tryingSource(QStringLiteral("REFERENCE"));
    if (!reference)
      return ActivityTableText::tr("REFERENCE: the table cannot be opened.");
    QStringList needed = parameters.texts(QStringLiteral("VALUE_FIELDS"));
    for (const char *field : {"INDUSTRY_FIELD", "VALUE_FIELD", "YEAR_FIELD"})
      if (parameters.given(QString::fromLatin1(field)))
        needed << parameters.text(QString::fromLatin1(field));
    for (const QString &field : needed)
      if (reference->fields().lookupField(field) < 0)
        return ActivityTableText::tr("REFERENCE: the table needs the same fields as ACTIVITY, but has no field “%1”.").arg(field);
  }
  return {};
}

} // namespace territorial
