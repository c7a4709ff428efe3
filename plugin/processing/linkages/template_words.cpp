#include "processing/linkages/template_words.h"

#include "processing/tables/cell_text.h"

#include <QHash>
#include <QRegularExpression>

namespace territorial {

namespace {

const TemplateWords english{
    QStringLiteral("Instructions"),
    QStringLiteral("Linkages"),
    QStringLiteral("Lists"),
    QStringLiteral("Who supplies whom: one row for each supplier, buyer and product"),
    {QStringLiteral("Fill in the sheet “Linkages”; change neither its headings nor the other sheets."),
     QStringLiteral("Columns marked with * are needed; the others help."),
     QStringLiteral(
         "One row is one product or service that one firm supplied to another in one year. A firm that buys the same from "
         "two suppliers has two rows."),
     QStringLiteral("Choose places from the list. Where a place is not in it, type its usual name."),
     QStringLiteral(
         "Amounts are plain numbers in the unit that you choose. Where you do not know an amount, leave it empty: 0 means "
         "that nothing was supplied."),
     QStringLiteral("The registration number (BIN) keeps firms of the same name apart."),
     QStringLiteral("Save the workbook and send it back to the office that sent it to you.")},
    {QStringLiteral("Supplier"), QStringLiteral("Supplier's registration number"), QStringLiteral("Supplier's place"),
     QStringLiteral("Buyer"), QStringLiteral("Buyer's registration number"), QStringLiteral("Buyer's place"),
     QStringLiteral("Product or service"), QStringLiteral("Amount"), QStringLiteral("Unit"), QStringLiteral("Year of the amount"),
     QStringLiteral("Since when (year)"), QStringLiteral("Note")},
    {QStringLiteral("name of the firm that supplies"), QStringLiteral("BIN or another national number, if you know it"),
     QStringLiteral("region or town where it supplies from"), QStringLiteral("name of the firm that receives"),
     QStringLiteral("BIN or another national number, if you know it"), QStringLiteral("region or town where it receives"),
     QStringLiteral("what is supplied, in a few words"), QStringLiteral("how much in the year, 0 and above; empty = unknown"),
     QStringLiteral("what the amount is counted in"), QStringLiteral("such as 2025"),
     QStringLiteral("first year of supply, if you know it"), QStringLiteral("anything else")},
    QStringLiteral("Places"),
    QStringLiteral("Units"),
    {QStringLiteral("million tenge"), QStringLiteral("thousand tenge"), QStringLiteral("tonnes"),
     QStringLiteral("thousand tonnes"), QStringLiteral("pieces"), QStringLiteral("MWh"), QStringLiteral("hours")},
    QStringLiteral("Please check"),
    QStringLiteral("This place is not in the list. Keep it all the same?"),
    QStringLiteral("Type a number of 0 and above."),
    QStringLiteral("Type a year, such as 2025.")};

const TemplateWords russian{
    QStringLiteral("Как заполнять"),
    QStringLiteral("Связи"),
    QStringLiteral("Списки"),
    QStringLiteral("Кто кого снабжает: одна строка на каждого поставщика, покупателя и товар"),
    {QStringLiteral("Заполните лист «Связи»; не меняйте ни его заголовки, ни другие листы."),
     QStringLiteral("Столбцы со знаком * нужны обязательно, остальные помогают."),
     QStringLiteral("Одна строка – один товар или услуга, которые одно предприятие поставило другому за один год. У предприятия, "
                    "которое покупает одно и то же у двух поставщиков, две строки."),
     QStringLiteral("Места выбирайте из списка. Если места в нём нет, впишите его обычное название."),
     QStringLiteral(
         "Объёмы – простые числа в выбранной единице. Если объём неизвестен, оставьте клетку пустой: 0 означает, что ничего "
         "не поставлялось."),
     QStringLiteral("Регистрационный номер (БИН) различает предприятия с одинаковым названием."),
     QStringLiteral("Сохраните книгу и отправьте её обратно в приславшее её учреждение.")},
    {QStringLiteral("Поставщик"), QStringLiteral("БИН поставщика"), QStringLiteral("Место поставщика"),
     QStringLiteral("Покупатель"), QStringLiteral("БИН покупателя"), QStringLiteral("Место покупателя"),
     QStringLiteral("Товар или услуга"), QStringLiteral("Объём"), QStringLiteral("Единица"), QStringLiteral("Год объёма"),
     QStringLiteral("С какого года"), QStringLiteral("Примечание")},
    {QStringLiteral("название предприятия, которое поставляет"),
     QStringLiteral("БИН или другой национальный номер, если известен"), QStringLiteral("регион или город, откуда поставляется"),
     QStringLiteral("название предприятия, которое получает"), QStringLiteral("БИН или другой национальный номер, если известен"),
     QStringLiteral("регион или город, где получают"), QStringLiteral("что поставляется, в нескольких словах"),
     QStringLiteral("сколько за год, 0 и больше; пусто = неизвестно"), QStringLiteral("в чём измерен объём"),
     QStringLiteral("например 2025"), QStringLiteral("первый год поставок, если известен"), QStringLiteral("что угодно ещё")},
    QStringLiteral("Места"),
    QStringLiteral("Единицы"),
    {QStringLiteral("млн тенге"), QStringLiteral("тыс. тенге"), QStringLiteral("т"), QStringLiteral("тыс. т"),
     QStringLiteral("шт."), QStringLiteral("МВт·ч"), QStringLiteral("ч")},
    QStringLiteral("Проверьте"),
    QStringLiteral("Этого места нет в списке. Оставить его всё равно?"),
    QStringLiteral("Введите число не меньше 0."),
    QStringLiteral("Введите год, например 2025.")};

const TemplateWords kazakh{
    QStringLiteral("Толтыру тәртібі"),
    QStringLiteral("Байланыстар"),
    QStringLiteral("Тізімдер"),
    QStringLiteral("Кім кімге жеткізеді: әр жеткізушіге, сатып алушыға және тауарға бір жол"),
    {QStringLiteral("«Байланыстар» парағын толтырыңыз; оның тақырыптарын да, басқа парақтарды да өзгертпеңіз."),
     QStringLiteral("* белгісі бар бағандар міндетті, қалғандары көмектеседі."),
     QStringLiteral(
         "Бір жол – бір кәсіпорын екіншісіне бір жылда жеткізген бір тауар не қызмет. Бірдей затты екі жеткізушіден сатып "
         "алатын кәсіпорынның екі жолы болады."),
     QStringLiteral("Орындарды тізімнен таңдаңыз. Орын тізімде болмаса, әдеттегі атауын жазыңыз."),
     QStringLiteral("Көлемдер – таңдалған бірліктегі жай сандар. Көлем белгісіз болса, ұяшықты бос қалдырыңыз: 0 ештеңе "
                    "жеткізілмегенін білдіреді."),
     QStringLiteral("Тіркеу нөмірі (БСН) атауы бірдей кәсіпорындарды ажыратады."),
     QStringLiteral("Кітапты сақтап, оны жіберген мекемеге қайтарып жіберіңіз.")},
    {QStringLiteral("Жеткізуші"), QStringLiteral("Жеткізушінің БСН"), QStringLiteral("Жеткізушінің орны"),
     QStringLiteral("Сатып алушы"), QStringLiteral("Сатып алушының БСН"), QStringLiteral("Сатып алушының орны"),
     QStringLiteral("Тауар не қызмет"), QStringLiteral("Көлемі"), QStringLiteral("Бірлігі"), QStringLiteral("Көлем жылы"),
     QStringLiteral("Қай жылдан бері"), QStringLiteral("Ескертпе")},
    {QStringLiteral("жеткізетін кәсіпорынның атауы"), QStringLiteral("БСН не басқа ұлттық нөмір, белгілі болса"),
     QStringLiteral("жеткізілетін өңір не қала"), QStringLiteral("алатын кәсіпорынның атауы"),
     QStringLiteral("БСН не басқа ұлттық нөмір, белгілі болса"), QStringLiteral("алынатын өңір не қала"),
     QStringLiteral("не жеткізіледі, бірнеше сөзбен"), QStringLiteral("жылына қанша, 0 және жоғары; бос = белгісіз"),
     QStringLiteral("көлем немен өлшенген"), QStringLiteral("мысалы 2025"),
     QStringLiteral("жеткізудің бірінші жылы, белгілі болса"), QStringLiteral("тағы не болса да")},
    QStringLiteral("Орындар"),
    QStringLiteral("Бірліктер"),
    {QStringLiteral("млн теңге"), QStringLiteral("мың теңге"), QStringLiteral("тонна"), QStringLiteral("мың тонна"),
     QStringLiteral("дана"), QStringLiteral("МВт·сағ"), QStringLiteral("сағат")},
    QStringLiteral("Тексеріңіз"),
    QStringLiteral("Бұл орын тізімде жоқ. Сонда да қалдыру керек пе?"),
    QStringLiteral("0-ден кем емес сан енгізіңіз."),
    QStringLiteral("Жылды енгізіңіз, мысалы 2025.")};

// As headings are compared: without case, the star and what stands in brackets.
QString headingKey(const QString &heading) {
  static const QRegularExpression extras(QStringLiteral("[*]|\\([^)]*\\)"));
  return cleanText(QString(heading).remove(extras)).toCaseFolded();
}

} // namespace

const TemplateWords &templateWords(const QString &language) {
  return language == QLatin1String("ru") ? russian : language == QLatin1String("kk") ? kazakh : english;
}

bool isRequired(TemplateColumn column) {
  switch (column) {
  case TemplateColumn::supplier:
  case TemplateColumn::supplier_place:
  case TemplateColumn::buyer:
  case TemplateColumn::buyer_place:
  case TemplateColumn::product:
  case TemplateColumn::amount:
  case TemplateColumn::year:
    return true;
  default:
    return false;
  }
}

int templateColumnOf(const QString &heading) {
  static const QHash<QString, int> columns = [] {
    QHash<QString, int> all;
    for (const TemplateWords *words : {&english, &russian, &kazakh})
      for (int column = 0; column < templateColumns; ++column)
        all.insert(headingKey(words->headings[column]), column);
    return all;
  }();
  return columns.value(headingKey(heading), -1);
}

} // namespace territorial
