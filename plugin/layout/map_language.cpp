#include "layout/map_language.h"

#include "language.h"

#include <cmath>
#include <map>

namespace territorial {

namespace {

struct Words {
  const char *en, *ru, *kk;
};

const Words &wordsOf(Word word) {
  static const std::map<Word, Words> all{
      {Word::below, {"below %1", "менее %1", "%1-ден төмен"}},
      {Word::above, {"%1 and more", "%1 и более", "%1 және одан көп"}},
      {Word::noData, {"no data", "нет данных", "дерек жоқ"}},
      {Word::smallBase, {"small base", "малая база", "шағын база"}},
      {Word::area, {"area of specialisation", "ареал специализации", "мамандану аймағы"}},
      {Word::inArea, {"in an area of specialisation", "в ареале специализации", "мамандану аймағында"}},
      {Word::notInArea, {"outside", "вне ареалов", "аймақтан тыс"}},
      {Word::inEverySetting,
       {"in an area, under all settings", "в ареале при всех условиях", "барлық шарттарда мамандану аймағында"}},
      {Word::inSomeSettings,
       {"in an area, but not under all settings", "в ареале, но не при всех условиях",
        "мамандану аймағында, бірақ барлық шарттарда емес"}},
      {Word::outSomeSettings,
       {"outside, but in an area under some settings", "вне ареалов, но при части условий — внутри",
        "аймақтан тыс, бірақ кейбір шарттарда ішінде"}},
      {Word::sureEdge,
       {"edge under %1 % of the settings and more", "граница при %1 % условий и более",
        "шарттардың %1 %-ында және көбінде шекара"}},
      {Word::likelyEdge,
       {"edge under %1 to %2 % of the settings", "граница при %1–%2 % условий", "шарттардың %1–%2 %-ында шекара"}},
      {Word::doubtfulEdge,
       {"edge under less than %1 % of the settings", "граница менее чем при %1 % условий", "шарттардың %1 %-ынан азында шекара"}},
      {Word::highHigh, {"high among high", "высокие среди высоких", "жоғарылар арасындағы жоғары"}},
      {Word::lowLow, {"low among low", "низкие среди низких", "төмендер арасындағы төмен"}},
      {Word::highLow, {"high among low", "высокие среди низких", "төмендер арасындағы жоғары"}},
      {Word::lowHigh, {"low among high", "низкие среди высоких", "жоғарылар арасындағы төмен"}},
      {Word::otherPositive,
       {"alike, neither high nor low", "сходны, но не высоки и не низки", "ұқсас, бірақ жоғары да, төмен де емес"}},
      {Word::negative, {"unlike its neighbours", "не сходны с соседями", "көршілеріне ұқсамайды"}},
      {Word::joined, {"adjoins others of its kind", "соседствуют с такими же", "өзі сияқтылармен көршілес"}},
      {Word::notSignificant, {"not significant", "незначимо", "мәнді емес"}},
      {Word::incomplete, {"incomplete data", "неполные данные", "толық емес дерек"}},
      {Word::suppressed, {"suppressed (confidential)", "скрыто (конфиденциально)", "жасырылған (құпия)"}},
      {Word::allValues, {"all values", "все значения", "барлық мәндер"}},
      {Word::fixedClasses, {"fixed classes", "фиксированные классы", "тұрақты сыныптар"}},
      {Word::naturalClasses,
       {"natural breaks (Fisher–Jenks), classes: %1", "естественные границы (Фишер–Дженкс), классов: %1",
        "табиғи шектер (Фишер–Дженкс), сынып саны: %1"}},
      {Word::quantileClasses, {"quantiles, classes: %1", "квантили, классов: %1", "квантильдер, сынып саны: %1"}},
      {Word::equalClasses, {"equal intervals, classes: %1", "равные интервалы, классов: %1", "тең аралықтар, сынып саны: %1"}},
      {Word::circleArea, {"area is proportional to the value", "площадь пропорциональна значению", "ауданы мәнге пропорционал"}},
      {Word::noCircle,
       {"without a circle (no value or 0): %1", "без круга (нет значения или 0): %1", "шеңберсіз (мәні жоқ немесе 0): %1"}},
      {Word::negativeCircle, {"negative value (dashed)", "отрицательное значение (пунктир)", "теріс мән (үзік сызық)"}},
      {Word::noise, {"in no cluster", "вне кластеров", "кластерден тыс"}},
      {Word::borderOfCluster, {"border of a cluster", "край кластера", "кластердің шеті"}},
      {Word::coreOfCluster,
       {"core of a cluster (a colour each)", "ядро кластера (у каждого свой цвет)", "кластердің өзегі (әрқайсысы өз түсінде)"}},
      {Word::neighbourLink, {"neighbours", "соседи", "көршілер"}},
      {Word::addedLink, {"link added", "добавленная связь", "қосылған байланыс"}},
      {Word::nearMiss, {"all but touching, no neighbours", "почти смежны, не соседи", "дерлік түйіседі, көрші емес"}},
      {Word::regionsOfClass, {"number of regions", "число регионов", "өңірлер саны"}},
      {Word::industriesOfAreas,
       {"Industries whose areas meet here", "Отраслей, чьи ареалы здесь", "Мұнда аймағы бар салалар саны"}},
      {Word::locationQuotient, {"Location quotient", "Коэффициент локализации", "Локализация коэффициенті"}},
      {Word::leadingIndustry, {"Leading industry", "Ведущая отрасль", "Жетекші сала"}},
      {Word::competitiveComponent,
       {"Competitive component, % of the start", "Конкурентная составляющая, % от начала",
        "Бәсекелік құрамдас, бастапқы мәннің %-ы"}},
      {Word::stars, {"Stars of clusters", "Звёзды кластеров", "Кластер жұлдыздары"}},
      {Word::flow, {"Flow", "Поток", "Ағын"}},
      {Word::toPlace, {"to %1", "в: %1", "бағыты: %1"}},
      {Word::otherFlows, {"to other places", "в остальные места", "басқа жерлерге"}},
      {Word::fromPlace, {"from %1", "из: %1", "қайдан: %1"}},
      {Word::betweenOthers, {"between other places", "между другими местами", "басқа жерлер арасында"}},
      {Word::otherTypes, {"other types", "другие виды", "басқа түрлер"}},
      {Word::classedWidth, {"one width for each class", "одна ширина на класс", "әр сыныптың өз ені бар"}},
      {Word::gains, {"inflow exceeds outflow", "приток больше оттока", "кіріс шығыстан көп"}},
      {Word::loses, {"outflow exceeds inflow", "отток больше притока", "шығыс кірістен көп"}},
      {Word::modelled, {"modelled estimate", "модельная оценка", "модельдік бағалау"}},
      {Word::place, {"place", "место", "орын"}},
      {Word::kilometres, {"km", "км", "км"}},
      {Word::metres, {"m", "м", "м"}},
      {Word::scale, {"Scale %1", "Масштаб %1", "Масштабы %1"}},
      {Word::albers,
       {"Albers equal-area projection, parallels %1 and %2, meridian %3",
        "Равновеликая проекция Альберса, параллели %1 и %2, меридиан %3",
        "Альберстің тең шамалы проекциясы, параллельдері %1 және %2, меридианы %3"}},
      {Word::lambert,
       {"Lambert azimuthal equal-area projection, centre %1, %2", "Равновеликая азимутальная проекция Ламберта, центр %1, %2",
        "Ламберттің тең шамалы азимуттық проекциясы, ортасы %1, %2"}},
      {Word::projection, {"Projection: %1", "Проекция: %1", "Проекциясы: %1"}},
      {Word::north, {"N", "с.\u00A0ш.", "с.\u00A0е."}},
      {Word::south, {"S", "ю.\u00A0ш.", "о.\u00A0е."}},
      {Word::east, {"E", "в.\u00A0д.", "ш.\u00A0б."}},
      {Word::west, {"W", "з.\u00A0д.", "б.\u00A0б."}},
      {Word::northLetter, {"N", "С", "С"}},
      {Word::source, {"Source: %1", "Источник: %1", "Дереккөз: %1"}},
      {Word::modelledNote,
       {"The flows are modelled, not observed.", "Потоки смоделированы, а не наблюдались.",
        "Ағындар бақыланбаған, модельмен есептелген."}},
      {Word::borders, {"in the borders of %1", "в границах %1 года", "%1 жылғы шекарада"}},
      {Word::emptyLayer, {"%1: nothing found", "%1: ничего не найдено", "%1: ештеңе табылмады"}},
      {Word::largestFlows,
       {"The %1 largest of %2 flows, %3 % of their sum.", "%1 крупнейших потоков из %2, %3 % их суммы.",
        "%2 ағынның ең ірі %1-ы, қосындысының %3 %-ы."}},
      {Word::shareOfIndustry, {"%1 % of the industry", "%1 % отрасли", "саланың %1 %-ы"}},
      {Word::mainFlow, {"main flow", "главный поток", "негізгі ағын"}},
      {Word::joiningFlow, {"added so that all hold together", "добавлен для связности", "байланыс үзілмеуі үшін қосылған"}},
      {Word::flowLeftOut, {"left out", "не вошёл", "енгізілмеген"}},
      {Word::moreThanExpected, {"more than the model expects", "больше ожидаемого", "күтілгеннен көп"}},
      {Word::lessThanExpected, {"less than the model expects", "меньше ожидаемого", "күтілгеннен аз"}},
      {Word::asExpected, {"about as expected", "примерно как ожидалось", "шамамен күтілгендей"}},
      {Word::throughput, {"Inflow and outflow of a place", "Приток и отток места", "Орынның кірісі мен шығысы"}},
      {Word::flowFloor, {"flows up to %1 have one width", "потоки до %1 одной ширины", "%1-ге дейінгі ағындардың ені бірдей"}},
      {Word::equalEarth,
       {"Equal Earth equal-area projection, meridian %1", "Равновеликая проекция Equal Earth, меридиан %1",
        "Equal Earth тең шамалы проекциясы, меридианы %1"}},
      {Word::mergedRegions, {"Merged regions: %1.", "Объединённые регионы: %1.", "Біріктірілген өңірлер: %1."}},
      {Word::inInset, {"shown in an inset", "показано на врезке", "қосымша картада көрсетілген"}},
      {Word::tenge, {"KZT", "тг", "тг"}},
      {Word::value, {"Value", "Значение", "Мәні"}},
      {Word::shareInRegion, {"Share in the region", "Доля в регионе", "Өңірдегі үлесі"}},
      {Word::shareOfItsIndustry, {"Share of the industry", "Доля отрасли", "Саладағы үлесі"}},
      {Word::areas, {"Areas of specialisation", "Ареалы специализации", "Мамандану аймақтары"}},
      {Word::flows, {"Flows", "Потоки", "Ағындар"}},
      {Word::thousands, {"thousands", "тыс.", "мың"}},
      {Word::millions, {"millions", "млн", "млн"}},
      {Word::flowWidth, {"width is proportional to the flow", "ширина пропорциональна потоку", "ені ағынға пропорционал"}},
  };
  return all.at(word);
}

} // namespace

MapLanguage::MapLanguage(const QString &code) : mCode(code) {
  if (mCode != QLatin1String("en") && mCode != QLatin1String("ru") && mCode != QLatin1String("kk"))
    mCode = language();
}

QString MapLanguage::word(Word word) const {
  const Words &words = wordsOf(word);
  return QString::fromUtf8(mCode == QLatin1String("ru") ? words.ru : mCode == QLatin1String("kk") ? words.kk : words.en);
}

QString MapLanguage::number(double value, int decimals, bool fixed) const {
  QString text = QString::number(value, 'f', decimals);
  if (!fixed && text.contains(QLatin1Char('.'))) {
    while (text.endsWith(QLatin1Char('0')))
      text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
      text.chop(1);
  }
  int point = static_cast<int>(text.indexOf(QLatin1Char('.')));
  if (point < 0)
    point = static_cast<int>(text.size());
  if (std::abs(value) >= 1e4)
    for (int at = point - 3; at > (value < 0 ? 1 : 0); at -= 3)
      text.insert(at, mCode == QLatin1String("en") ? QChar(',') : QChar(0x00A0));
  if (mCode != QLatin1String("en"))
    text.replace(QLatin1Char('.'), QLatin1Char(','));
  return text;
}

QString capital(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

QString MapLanguage::atLeast(double value, int decimals) const {
  const double least = std::pow(10, -decimals);
  return value > 0 && value < least / 2 ? QLatin1Char('<') + number(least, decimals, true) : number(value, decimals, true);
}

NumberUnit MapLanguage::unitOf(double largest) const {
  return largest >= 1e7   ? NumberUnit{1e6, word(Word::millions)}
         : largest >= 1e4 ? NumberUnit{1e3, word(Word::thousands)}
                          : NumberUnit();
}

QString MapLanguage::shortNumber(double value, const NumberUnit &unit) const {
  const double shown = value / unit.size;
  return number(shown, std::abs(shown) < 9.95 ? 1 : 0);
}

} // namespace territorial
