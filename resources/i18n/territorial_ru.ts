<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity table (region x industry)</source>
        <translation>Таблица деятельности (регион × отрасль)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Industry (long table)</source>
        <translation>Отрасль (длинная таблица)</translation>
    </message>
    <message>
        <source>Value (long table)</source>
        <translation>Значение (длинная таблица)</translation>
    </message>
    <message>
        <source>Values, one field an industry (wide table)</source>
        <translation>Значения, по полю на отрасль (широкая таблица)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>What the values count</source>
        <translation>Что считают значения</translation>
    </message>
    <message>
        <source>Totals among the rows</source>
        <translation>Итоги среди строк</translation>
    </message>
    <message>
        <source>Aggregate industry codes to their first n characters</source>
        <translation>Укрупнить коды отраслей до первых n знаков</translation>
    </message>
    <message>
        <source>Aggregate region codes to their first n characters</source>
        <translation>Укрупнить коды регионов до первых n знаков</translation>
    </message>
    <message>
        <source>Groups of industries (table industry to group)</source>
        <translation>Группы отраслей (таблица «отрасль – группа»)</translation>
    </message>
    <message>
        <source>Industry in the groups table</source>
        <translation>Отрасль в таблице групп</translation>
    </message>
    <message>
        <source>Group in the groups table</source>
        <translation>Группа в таблице групп</translation>
    </message>
    <message>
        <source>Reference area (a table with the same fields)</source>
        <translation>Территория сравнения (таблица с теми же полями)</translation>
    </message>
    <message>
        <source>Industry: one or several codes (B; C), or an expression on the field industry; empty = all</source>
        <translation>Отрасль: один или несколько кодов (B; C) или выражение по полю industry; пусто – все</translation>
    </message>
    <message>
        <source>ACTIVITY: the table cannot be opened.</source>
        <translation>ACTIVITY: таблица не открывается.</translation>
    </message>
    <message>
        <source>REGION_FIELD: name the field that holds the region.</source>
        <translation>REGION_FIELD: назовите поле с регионом.</translation>
    </message>
    <message>
        <source>Give either INDUSTRY_FIELD and VALUE_FIELD (long table) or VALUE_FIELDS (wide table), not both.</source>
        <translation>Укажите либо INDUSTRY_FIELD и VALUE_FIELD (длинная таблица), либо VALUE_FIELDS (широкая таблица), но не то и другое.</translation>
    </message>
    <message>
        <source>Name INDUSTRY_FIELD and VALUE_FIELD (long table: a row a region and industry), or VALUE_FIELDS (wide table: a column an industry).</source>
        <translation>Назовите INDUSTRY_FIELD и VALUE_FIELD (длинная таблица: строка на регион и отрасль) или VALUE_FIELDS (широкая таблица: столбец на отрасль).</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: the table has no field “%1”. Its fields: %2.</source>
        <translation>VALUE_FIELDS: в таблице нет поля «%1». Её поля: %2.</translation>
    </message>
    <message>
        <source>REGION_CODE_LENGTH needs region codes as text, but the field %1 holds numbers. Import the codes as text.</source>
        <translation>Для REGION_CODE_LENGTH коды регионов должны быть текстом, а в поле %1 числа. Импортируйте коды как текст.</translation>
    </message>
    <message>
        <source>REFERENCE: the table cannot be opened.</source>
        <translation>REFERENCE: таблица не открывается.</translation>
    </message>
    <message>
        <source>REFERENCE: the table needs the same fields as ACTIVITY, but has no field “%1”.</source>
        <translation>REFERENCE: таблице нужны те же поля, что и ACTIVITY, но в ней нет поля «%1».</translation>
    </message>
    <message>
        <source>a value of activity must not be negative</source>
        <translation>значение деятельности не может быть отрицательным</translation>
    </message>
    <message>
        <source>the sum of all others</source>
        <translation>сумма всех остальных</translation>
    </message>
    <message>
        <source>the sum of the codes below it</source>
        <translation>сумма подчинённых кодов</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <translation>%1 «%2» (%3)</translation>
    </message>
    <message>
        <source>named as a total</source>
        <translation>назван итогом</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>the industry is in two groups</source>
        <translation>отрасль входит в две группы</translation>
    </message>
    <message>
        <source>INDUSTRY_GROUPS has no group for the industry “%1”. The nearest it has: %2.</source>
        <translation>В INDUSTRY_GROUPS нет группы для отрасли «%1». Ближайшие из имеющихся: %2.</translation>
    </message>
    <message>
        <source>REFERENCE has no rows of the year %1.</source>
        <translation>В REFERENCE нет строк за %1 год.</translation>
    </message>
    <message>
        <source>REFERENCE has industries that ACTIVITY has not: %1. The shares would not compare; give both the same industries, or group them by INDUSTRY_GROUPS.</source>
        <translation>В REFERENCE есть отрасли, которых нет в ACTIVITY: %1. Доли были бы несравнимы; дайте обеим таблицам одни и те же отрасли или объедините их через INDUSTRY_GROUPS.</translation>
    </message>
    <message>
        <source>The activity table %1 has no rows.</source>
        <translation>В таблице деятельности %1 нет строк.</translation>
    </message>
    <message>
        <source>The activity table %1 holds totals among its rows: %2. They would be counted twice. Set TOTALS to exclude to leave them out, or to keep where they are no totals.</source>
        <translation>В таблице деятельности %1 среди строк есть итоги: %2. Они были бы посчитаны дважды. Поставьте TOTALS в exclude, чтобы их исключить, или в keep, если это не итоги.</translation>
    </message>
    <message>
        <source>Left out as totals: %1.</source>
        <translation>Исключены как итоги: %1.</translation>
    </message>
    <message>
        <source>%1 values are NULL: they are unknown, left out of both margins, and their regions and industries flagged as incomplete.</source>
        <translation>Значений NULL: %1. Они неизвестны, не входят ни в один из итогов, а их регионы и отрасли отмечены как неполные.</translation>
    </message>
    <message>
        <source>%1 pairs of region and industry are not in the table: taken as 0.</source>
        <translation>Пар «регион – отрасль», которых нет в таблице: %1; они приняты за 0.</translation>
    </message>
    <message>
        <source>%1 rows repeat a pair of region and industry: they are summed.</source>
        <translation>Строк, повторяющих пару «регион – отрасль»: %1; они сложены.</translation>
    </message>
    <message>
        <source>VALUE_KIND says %1, but some values are not whole numbers.</source>
        <translation>VALUE_KIND говорит %1, но некоторые значения не целые.</translation>
    </message>
    <message>
        <source>INDUSTRY: the expression fails: %1</source>
        <translation>INDUSTRY: ошибка в выражении: %1</translation>
    </message>
    <message>
        <source>INDUSTRY: the expression “%1” is true for no industry. There are: %2.</source>
        <translation>INDUSTRY: выражение «%1» не выполняется ни для одной отрасли. Имеются: %2.</translation>
    </message>
    <message>
        <source>INDUSTRY: there is no industry “%1”. The nearest: %2. There are: %3.</source>
        <translation>INDUSTRY: нет отрасли «%1». Ближайшие: %2. Имеются: %3.</translation>
    </message>
    <message>
        <source>CODE_LENGTH needs industry codes as text, but the field %1 holds numbers, in which leading and trailing zeros are lost (05.10 is read as 5.1). Import the codes as text.</source>
        <translation>Для CODE_LENGTH коды отраслей должны быть текстом, а в поле %1 числа, в которых теряются начальные и конечные нули (05.10 читается как 5.1). Импортируйте коды как текст.</translation>
    </message>
    <message>
        <source>they are defined for counts alone. Where the values are persons or plants, say so in VALUE_KIND.</source>
        <translation>они определены только для численности. Если значения – люди или предприятия, укажите это в VALUE_KIND.</translation>
    </message>
    <message>
        <source>%1 is no whole number of persons or plants. Give units, not thousands, and round averages.</source>
        <translation>%1 – не целое число людей или предприятий. Дайте единицы, а не тысячи, и округлите средние.</translation>
    </message>
    <message>
        <source>Year (empty = all; the map shows the last)</source>
        <translation>Год (пусто – все; на карте последний)</translation>
    </message>
    <message>
        <source>YEAR: there is no year %1 in the table. There are: %2.</source>
        <translation>YEAR: в таблице нет года %1. Имеются: %2.</translation>
    </message>
    <message>
        <source>%1 (not in %2)</source>
        <translation>%1 (нет в %2)</translation>
    </message>
    <message>
        <source>The years have different regions: %1. Change between them would be that of the borders. Bring all years to one division first, with territorial:harmonizeterritory, or leave these regions out.</source>
        <translation>В годах разные регионы: %1. Изменение между ними было бы изменением границ. Сначала приведите все годы к одному делению через territorial:harmonizeterritory или исключите эти регионы.</translation>
    </message>
    <message>
        <source>REFERENCE holds the total “%1” among its rows. It would be counted twice: set TOTALS to exclude.</source>
        <translation>В REFERENCE среди строк есть итог «%1». Он был бы посчитан дважды: задайте TOTALS = exclude.</translation>
    </message>
    <message>
        <source>REFERENCE lacks the industries %1: their results are NULL, and the shares of the others are those without them.</source>
        <translation>В REFERENCE нет отраслей %1: их результаты NULL, а доли остальных – без них.</translation>
    </message>
    <message>
        <source>INDUSTRY: “%1” is no expression: %2</source>
        <translation>INDUSTRY: «%1» – не выражение: %2</translation>
    </message>
    <message>
        <source>INDUSTRY: the expression “%1” is not on the field industry, the only one there is.</source>
        <translation>INDUSTRY: выражение «%1» не о поле industry, а других нет.</translation>
    </message>
    <message>
        <source>YEAR needs YEAR_FIELD: name the field that holds the year.</source>
        <translation>YEAR требует YEAR_FIELD: назовите поле с годом.</translation>
    </message>
</context>
<context>
    <name>AggregateFirmsAlgorithm</name>
    <message>
        <source>Aggregate firms</source>
        <translation>Свести предприятия</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>предприятия</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>sum of their sizes, in the unit of the sizes; NULL where masked</source>
        <translation>сумма их размеров в единицах размера; NULL, где скрыто</translation>
    </message>
    <message>
        <source>Herfindahl index of plants</source>
        <translation>индекс Херфиндаля предприятий</translation>
    </message>
    <message>
        <source>sum of the squared shares of the firms in the value, above 0 to 1; NULL where masked, where the value is 0, and where a firm could work out the others by it</source>
        <translation>сумма квадратов долей предприятий в значении, больше 0 и до 1; NULL, где скрыто, где значение равно 0 и где предприятие могло бы вычислить по нему другие</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>published or masked</source>
        <translation>published (показано) или masked (скрыто)</translation>
    </message>
    <message>
        <source>Firms by region and industry</source>
        <translation>Предприятия по регионам и отраслям</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>код региона, в типе источника</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source; text where codes are cut</source>
        <translation>код отрасли, в типе источника; текст, если коды укорочены</translation>
    </message>
    <message>
        <source>Mask what shows fewer firms than (1 = never)</source>
        <translation>Скрывать то, что показывает меньше предприятий, чем (1 = никогда)</translation>
    </message>
    <message>
        <source>Mask what shows a firm with more than this share of the value (1 = never)</source>
        <translation>Скрывать то, что показывает предприятие с большей долей значения, чем (1 = никогда)</translation>
    </message>
    <message>
        <source>Number of firms in the table</source>
        <translation>Число предприятий в таблице</translation>
    </message>
    <message>
        <source>Number of pairs of region and industry</source>
        <translation>Число пар «регион и отрасль»</translation>
    </message>
    <message>
        <source>Number of masked pairs</source>
        <translation>Число скрытых пар</translation>
    </message>
    <message>
        <source>How many firms of each industry does each region have, how large are they together, and how unequal?</source>
        <translation>Сколько предприятий каждой отрасли в каждом регионе, насколько они велики вместе и насколько неравны?</translation>
    </message>
    <message>
        <source>Use it to make an activity table out of points of firms, plants or other places, ready for location quotients (VALUE_FIELD value or firms) and the other measures. MIN_FIRMS and DOMINANCE keep the table fit to be handed on where the firms are confidential; set both to 1 for your own use. A masked cell is unknown to later steps, not 0.</source>
        <translation>Делает из точек предприятий, заводов или иных объектов таблицу деятельности, готовую для коэффициентов локализации (VALUE_FIELD: value или firms) и других показателей. MIN_FIRMS и DOMINANCE нужны, чтобы таблицу можно было передать, когда данные предприятий конфиденциальны; для себя задайте обоим 1. Скрытая ячейка для следующих шагов неизвестна, а не равна 0.</translation>
    </message>
    <message>
        <source>value = sum of sizes s, plant_herfindahl = sum of (s / value)^2. A firm lies in the region that holds its point; on a shared border, or where polygons overlap, in the first by id. This is decided without rounding.
Masked is, first, every pair, and every total of a region, an industry or all, with fewer than MIN_FIRMS firms, with a firm above DOMINANCE of the value, or with the value 0. As totals are known, further pairs are masked, those of little value first: in every region and industry whose total is shown, until the masked ones together fulfil the rule, as their sum is the total less the rest; and until every masked pair lies on a cycle of masked pairs that alternates between regions and industries, as only then its value can move up and down with all sums kept. A total is masked only where pairs are not enough. So no masked value can be computed from what is shown; how narrowly it can be bounded is not limited. The Herfindahl index is masked in the same way with one firm more, as together with the value it lets one of three firms work out the other two.</source>
        <translation>value = сумма размеров s, plant_herfindahl = сумма (s / value)^2. Предприятие лежит в регионе, которому принадлежит его точка; на общей границе или там, где полигоны перекрываются, — в первом по коду. Это решается без округления.
Скрывается прежде всего каждая пара и каждый итог по региону, отрасли или по всему, где меньше MIN_FIRMS предприятий, где доля одного предприятия выше DOMINANCE или где значение равно 0. Так как итоги известны, скрываются и другие пары, сначала с малым значением: в каждом регионе и каждой отрасли, итог которых показан, — пока скрытые вместе не отвечают правилу, ведь их сумма есть итог минус остальное; и пока каждая скрытая пара не лежит на цикле скрытых пар, чередующем регионы и отрасли: только тогда её значение может меняться в обе стороны при тех же суммах. Итог скрывается, только если пар не хватает. Так ни одно скрытое значение нельзя вычислить по показанному; насколько узко его можно ограничить, не регулируется. Индекс Херфиндаля скрывается так же, но требует на одно предприятие больше: вместе со значением он позволяет одному из трёх предприятий вычислить два других.</translation>
    </message>
    <message>
        <source>Gusfield, D. (1988), A graph theoretic approach to statistical data security, SIAM Journal on Computing 17(3), 552-571, https://doi.org/10.1137/0217034; Hundepool, A. et al. (2012), Statistical Disclosure Control, Wiley, https://doi.org/10.1002/9781118348239; Ellison, G. and Glaeser, E. L. (1997), Geographic concentration in U.S. manufacturing industries: a dartboard approach, https://doi.org/10.1086/262098</source>
        <translation>Gusfield, D. (1988), A graph theoretic approach to statistical data security, SIAM Journal on Computing 17(3), 552-571, https://doi.org/10.1137/0217034; Hundepool, A. et al. (2012), Statistical Disclosure Control, Wiley, https://doi.org/10.1002/9781118348239; Ellison, G. and Glaeser, E. L. (1997), Geographic concentration in U.S. manufacturing industries: a dartboard approach, https://doi.org/10.1086/262098</translation>
    </message>
    <message>
        <source>Firms outside every region, without a point, an industry or a size are left out, counted, and listed in OUTPUT_UNMATCHED; those without a size are taken to be as large as the mean for LOST_SHARE. A size of 0 is a size. Pairs without a firm are not in the table: they are 0. Points are brought into the CRS of the regions, whose borders run straight there. The order of firms does not matter.</source>
        <translation>Предприятия вне всех регионов, без точки, отрасли или размера не учитываются, считаются и перечисляются в OUTPUT_UNMATCHED; для LOST_SHARE размер тех, у кого его нет, берётся средним. Размер 0 — тоже размер. Пар без предприятий в таблице нет: они равны 0. Точки переводятся в систему координат регионов, границы которых там прямые. Порядок предприятий не важен.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:aggregatefirms -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; FIRM_INDUSTRY_FIELD=primary_fuel FIRM_SIZE_FIELD=capacity_mw REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; MIN_FIRMS=1 DOMINANCE=1 OUTPUT=plants.csv</source>
        <translation>qgis_process run territorial:aggregatefirms -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; FIRM_INDUSTRY_FIELD=primary_fuel FIRM_SIZE_FIELD=capacity_mw REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; MIN_FIRMS=1 DOMINANCE=1 OUTPUT=plants.csv</translation>
    </message>
    <message>
        <source>DOMINANCE: give a share above 0, such as 0.85, or 1 to mask nothing for it.</source>
        <translation>DOMINANCE: задайте долю больше 0, например 0.85, или 1, чтобы по ней ничего не скрывать.</translation>
    </message>
    <message>
        <source>REGIONS: the layer cannot be opened.</source>
        <translation>REGIONS: слой не открывается.</translation>
    </message>
    <message>
        <source>The layer %1 has no coordinate reference system, so its points and polygons cannot be brought together. Set it in the layer&apos;s properties.</source>
        <translation>У слоя %1 нет системы координат, поэтому точки и полигоны нельзя совместить. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>%1 firms lie on a shared border or in overlapping polygons: they go to the first region by id.</source>
        <translation>%1 предприятий лежат на общей границе или в перекрывающихся полигонах: они отнесены к первому по коду региону.</translation>
    </message>
    <message>
        <source>No firm lies in a region with industry and size: the table is empty.</source>
        <translation>Ни одно предприятие с отраслью и размером не лежит в регионе: таблица пуста.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of region and industry are masked.</source>
        <translation>Скрыто пар «регион и отрасль»: %1 из %2.</translation>
    </message>
    <message>
        <source>number of firms; NULL where masked</source>
        <translation>число предприятий; NULL, где скрыто</translation>
    </message>
    <message>
        <source>Firms by region</source>
        <translation>Предприятия по регионам</translation>
    </message>
    <message>
        <source>Firms by industry</source>
        <translation>Предприятия по отраслям</translation>
    </message>
    <message>
        <source>Firms of %1, counted and summed.</source>
        <translation>Предприятия слоя %1, сосчитанные и просуммированные.</translation>
    </message>
</context>
<context>
    <name>AggregateFlowsAlgorithm</name>
    <message>
        <source>Aggregated flows of %1</source>
        <translation>Агрегированные потоки: %1</translation>
    </message>
    <message>
        <source>%1 flows join two places on one point and have no line.</source>
        <translation>Потоков между двумя местами в одной точке: %1; линий у них нет.</translation>
    </message>
    <message>
        <source>No flow has both ends in a place of the result: the table is empty.</source>
        <translation>Ни у одного потока оба конца не лежат в местах результата: таблица пуста.</translation>
    </message>
    <message>
        <source>%1, lines</source>
        <translation>%1, линии</translation>
    </message>
    <message>
        <source>%1, places</source>
        <translation>%1, места</translation>
    </message>
    <message>
        <source>%1, which place belongs where</source>
        <translation>%1, какое место куда входит</translation>
    </message>
    <message>
        <source>Level %1: %2 places, %3 flows; %4 % of the value stays within a place.</source>
        <translation>Уровень %1: мест %2, потоков %3; внутри мест остаётся %4 % значения.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>0 is the finest; 0 alone unless INTO is scales</source>
        <translation>0 – самый подробный; если INTO не scales, только 0</translation>
    </message>
    <message>
        <source>shown from 1 to …</source>
        <translation>показан от 1 к …</translation>
    </message>
    <message>
        <source>shown at scales smaller than 1 to this; NULL where there is no limit towards large scales</source>
        <translation>показан в масштабах мельче 1 к этому числу; NULL, если к крупным масштабам предела нет</translation>
    </message>
    <message>
        <source>shown up to 1 to …</source>
        <translation>показан до 1 к …</translation>
    </message>
    <message>
        <source>shown down to the scale of 1 to this; NULL where there is no limit towards small scales</source>
        <translation>показан до масштаба 1 к этому числу; NULL, если к мелким масштабам предела нет</translation>
    </message>
    <message>
        <source>from</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>place of OUTPUT_PLACES where the flow begins</source>
        <translation>место из OUTPUT_PLACES, где поток начинается</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>place of OUTPUT_PLACES where the flow ends; the same as “from” for what stays within</source>
        <translation>место из OUTPUT_PLACES, где поток кончается; то же, что «from», для остающегося внутри</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>sum of the flows, in the unit of FLOW_FIELD; 0 and above</source>
        <translation>сумма потоков, в единице FLOW_FIELD; 0 и больше</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>value over the total of all rows with a value, those that did not join included; 0 to 1</source>
        <translation>значение, делённое на сумму всех строк со значением, включая не соединившиеся; от 0 до 1</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where it is not given</source>
        <translation>из TYPE_FIELD; NULL, если не задано</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where it is not given</source>
        <translation>из PERIOD_FIELD; NULL, если не задано</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>of STATUS_FIELD, observed or modelled; NULL where it is not given</source>
        <translation>из STATUS_FIELD, observed или modelled; NULL, если не задано</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>number of rows in the value</source>
        <translation>число строк в значении</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>строк без значения</translation>
    </message>
    <message>
        <source>number of rows of this flow without a value; where it is not 0, the value is a lower bound</source>
        <translation>число строк этого потока без значения; если оно не 0, значение – нижняя граница</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>id of the region, column and row of the cell, or level and leading place</source>
        <translation>код региона, столбец и ряд ячейки или уровень и ведущее место</translation>
    </message>
    <message>
        <source>leading place</source>
        <translation>ведущее место</translation>
    </message>
    <message>
        <source>id of its place with the largest flows; NULL where it has no place</source>
        <translation>код его места с наибольшими потоками; NULL, если мест нет</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>число мест</translation>
    </message>
    <message>
        <source>places of PLACES that it stands for</source>
        <translation>мест слоя PLACES, которые оно представляет</translation>
    </message>
    <message>
        <source>inflow</source>
        <translation>приток</translation>
    </message>
    <message>
        <source>sum of the flows from others, all types and periods</source>
        <translation>сумма потоков из других, всех типов и периодов</translation>
    </message>
    <message>
        <source>outflow</source>
        <translation>отток</translation>
    </message>
    <message>
        <source>sum of the flows to others, all types and periods</source>
        <translation>сумма потоков в другие, всех типов и периодов</translation>
    </message>
    <message>
        <source>net flow</source>
        <translation>сальдо</translation>
    </message>
    <message>
        <source>inflow − outflow</source>
        <translation>приток − отток</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>оборот</translation>
    </message>
    <message>
        <source>inflow + outflow</source>
        <translation>приток + отток</translation>
    </message>
    <message>
        <source>flow within</source>
        <translation>поток внутри</translation>
    </message>
    <message>
        <source>sum of the flows that begin and end within it</source>
        <translation>сумма потоков, которые начинаются и кончаются внутри</translation>
    </message>
    <message>
        <source>of its flows: observed, modelled, or mixed; NULL without STATUS_FIELD</source>
        <translation>его потоков: observed, modelled или mixed (смешан); NULL без STATUS_FIELD</translation>
    </message>
    <message>
        <source>radius, mm</source>
        <translation>радиус, мм</translation>
    </message>
    <message>
        <source>radius of the circle on paper: area proportional to throughput, 4 mm for the largest, at least 0.5 mm; 0 without flows</source>
        <translation>радиус круга на бумаге: площадь пропорциональна обороту, 4 мм у наибольшего, не меньше 0,5 мм; 0 без потоков</translation>
    </message>
    <message>
        <source>Aggregate flows</source>
        <translation>Агрегирование потоков</translation>
    </message>
    <message>
        <source>Aggregated flows</source>
        <translation>Агрегированные потоки</translation>
    </message>
    <message>
        <source>Aggregated places</source>
        <translation>Агрегированные места</translation>
    </message>
    <message>
        <source>Lines of the aggregated flows</source>
        <translation>Линии агрегированных потоков</translation>
    </message>
    <message>
        <source>Which place belongs where</source>
        <translation>Какое место куда входит</translation>
    </message>
    <message>
        <source>place before</source>
        <translation>место до агрегирования</translation>
    </message>
    <message>
        <source>as PLACE_FIELD writes it</source>
        <translation>как его пишет PLACE_FIELD</translation>
    </message>
    <message>
        <source>place of OUTPUT_PLACES; NULL where it lies in none</source>
        <translation>место из OUTPUT_PLACES; NULL, если не лежит ни в одном</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Во что</translation>
    </message>
    <message>
        <source>Squares, hexagons: width of a cell, metres</source>
        <translation>Квадраты, шестиугольники: ширина ячейки, метры</translation>
    </message>
    <message>
        <source>Scales: every place by itself at 1 to this and larger scales</source>
        <translation>Масштабы: каждое место отдельно в масштабе 1 к этому и крупнее</translation>
    </message>
    <message>
        <source>Scales: number of levels above, each for half the scale</source>
        <translation>Масштабы: число уровней выше, каждый для вдвое мельчего масштаба</translation>
    </message>
    <message>
        <source>Scales: places nearer than this on paper become one, mm</source>
        <translation>Масштабы: места ближе этого на бумаге становятся одним, мм</translation>
    </message>
    <message>
        <source>Number of flows</source>
        <translation>Число потоков</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Number of levels</source>
        <translation>Число уровней</translation>
    </message>
    <message>
        <source>Share of the value within places, at the coarsest level (0 to 1)</source>
        <translation>Доля значения внутри мест на самом грубом уровне (от 0 до 1)</translation>
    </message>
    <message>
        <source>Number of places with flows in no region</source>
        <translation>Число мест с потоками вне регионов</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Число строк без значения потока</translation>
    </message>
    <message>
        <source>What are the flows between firms or towns as flows between regions, clusters, cells of a grid, or, for the scales of a map, between groups of neighbouring places?</source>
        <translation>Каковы потоки между предприятиями или городами как потоки между регионами, кластерами, ячейками сетки или, для масштабов карты, между группами соседних мест?</translation>
    </message>
    <message>
        <source>Use it where a map of all flows is a ball of wool, or where firms are confidential and flows between regions are not. The result is a table for all algorithms of linkages, with its places: give both to “Flow lines”. INTO regions takes any polygons, outlines of clusters too. INTO scales gives a level for each halving of the scale, of which QGIS draws the one that fits, from the styles of OUTPUT_PLACES and OUTPUT_LINES. Before giving the table to another algorithm filter it by level.</source>
        <translation>Для карт, где все потоки – клубок, и для случаев, когда данные предприятий конфиденциальны, а потоки между регионами нет. Результат – таблица для всех алгоритмов связей с её местами: передайте обе в «Линии потоков». INTO = regions берёт любые полигоны, в том числе контуры кластеров. INTO = scales даёт уровень для каждого двукратного уменьшения масштаба; QGIS чертит подходящий по оформлению OUTPUT_PLACES и OUTPUT_LINES. Перед передачей таблицы другому алгоритму отберите один уровень.</translation>
    </message>
    <message>
        <source>value = sum of the flows with both ends in the same two groups; what begins and ends in one group stays, as a flow from it to itself, so that every level has the same total.
Cells: CELL_SIZE is the side of a square, or the distance between opposite sides of a hexagon.
Scales: level 0 has the places themselves, down to 1 : DETAIL_SCALE. At level k, down to 1 : DETAIL_SCALE × 2^k, the nodes of the level before are taken by the size of their flows: each takes all that are still free within GAP on paper, and lies at the mean of its places, weighted by their flows. A level at which nothing comes together is left out; the last is shown at all smaller scales.</source>
        <translation>value = сумма потоков с концами в тех же двух группах; то, что начинается и кончается в одной группе, остаётся потоком из неё в неё же, поэтому сумма на всех уровнях одна.
Ячейки: CELL_SIZE – сторона квадрата или расстояние между противоположными сторонами шестиугольника.
Масштабы: уровень 0 – сами места, до 1 : DETAIL_SCALE. На уровне k, до 1 : DETAIL_SCALE × 2^k, узлы предыдущего уровня берутся по величине их потоков: каждый забирает все ещё свободные в пределах GAP на бумаге и лежит в среднем своих мест, взвешенном их потоками. Уровень, на котором ничего не объединилось, пропускается; последний показан во всех более мелких масштабах.</translation>
    </message>
    <message>
        <source>Zhu, X. and Guo, D. (2014): Mapping large spatial flow data with hierarchical clustering. Transactions in GIS 18(3), 421-435, doi:10.1111/tgis.12100. Boyandin, I. (2019): flowmap.gl.</source>
        <translation>Zhu, X. and Guo, D. (2014): Mapping large spatial flow data with hierarchical clustering. Transactions in GIS 18(3), 421-435, doi:10.1111/tgis.12100. Boyandin, I. (2019): flowmap.gl.</translation>
    </message>
    <message>
        <source>Types, periods and statuses stay apart. A flow that is NULL is unknown: in no sum, counted (NULL_COUNT, null_rows). Places with flows that lie in no region are counted (OUTSIDE_COUNT) and listed in OUTPUT_UNMATCHED with the nearest regions and the value that is lost with them, beside the ends that are no place; a flow that lacks both ends counts half for each. A place on a shared border goes to the first region by id. Regions without places are in OUTPUT_PLACES with 0. Cells in layers in degrees and Web Mercator are of an equal-area projection around the middle of the places; groups of scales reach across the antimeridian and the poles. The order of rows changes nothing.</source>
        <translation>Типы, периоды и статусы не смешиваются. Поток NULL неизвестен: не входит ни в одну сумму и посчитан (NULL_COUNT, null_rows). Места с потоками вне регионов посчитаны (OUTSIDE_COUNT) и перечислены в OUTPUT_UNMATCHED с ближайшими регионами и потерянным с ними значением, рядом с концами, которых нет среди мест; поток без обоих концов считается для каждого наполовину. Место на общей границе относится к первому региону по коду. Регионы без мест есть в OUTPUT_PLACES с 0. В слоях в градусах и Web Mercator ячейки берутся в равновеликой проекции вокруг середины мест; группы масштабов переходят антимеридиан и полюса. Порядок строк ничего не меняет.</translation>
    </message>
    <message>
        <source>LINKAGES: the table migration_2024_modelled of sample_data/kazakhstan.gpkg, with FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: its region_centres; INTO: scales; DETAIL_SCALE: 5000000; GAP: 15.</source>
        <translation>LINKAGES: таблица migration_2024_modelled файла sample_data/kazakhstan.gpkg, с FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: его слой region_centres; INTO: scales; DETAIL_SCALE: 5000000; GAP: 15.</translation>
    </message>
    <message>
        <source>INTO is regions, but REGIONS is not given. Give a layer of polygons, or take squares, hexagons or scales.</source>
        <translation>INTO = regions, но REGIONS не задан. Задайте слой полигонов или выберите squares, hexagons или scales.</translation>
    </message>
    <message>
        <source>REGIONS: the layer cannot be opened.</source>
        <translation>REGIONS: слой не открывается.</translation>
    </message>
    <message>
        <source>The layer %1 has no coordinate reference system, so its polygons and the places cannot be brought together. Set it in the layer&apos;s properties.</source>
        <translation>У слоя %1 нет системы координат, поэтому его полигоны и места нельзя совместить. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>radius at its start, mm</source>
        <translation>радиус в начале, мм</translation>
    </message>
    <message>
        <source>radius_mm of the place where it begins</source>
        <translation>radius_mm места, где она начинается</translation>
    </message>
    <message>
        <source>radius at its end, mm</source>
        <translation>радиус в конце, мм</translation>
    </message>
    <message>
        <source>radius_mm of the place where it ends</source>
        <translation>radius_mm места, где она кончается</translation>
    </message>
    <message>
        <source>as the field name, from the source&apos;s field of the same name</source>
        <translation>как поле name, из одноимённого поля источника</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>of the region; of a cell or group that of its leading place, with the number of the others behind it; from a field name, else name_&lt;language&gt;, and beside it each name_&lt;language&gt; that the source has; NULL without</source>
        <translation>региона; у ячейки или группы – название её главного места и за ним число остальных; из поля name, иначе name_&lt;язык&gt;, а рядом каждое поле name_&lt;язык&gt;, которое есть у источника; NULL, если его нет</translation>
    </message>
</context>
<context>
    <name>Algorithm</name>
    <message>
        <source>Specialisation</source>
        <translation>Специализация</translation>
    </message>
    <message>
        <source>Cluster boundaries</source>
        <translation>Границы кластеров</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Production complexes</source>
        <translation>Производственные комплексы</translation>
    </message>
    <message>
        <source>Printed maps</source>
        <translation>Печатные карты</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Когда применять</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Fields of “%1”</source>
        <translation>Поля слоя «%1»</translation>
    </message>
    <message>
        <source>Missing values, zeros, ties and joins</source>
        <translation>Пропуски, нули, равенства и соединение</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>There is no parameter %1. Did you mean %2?</source>
        <translation>Параметра %1 нет. Может быть, %2?</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>«%1»: ошибка: %2</translation>
    </message>
    <message>
        <source>%1 failed for an unknown reason.</source>
        <translation>«%1»: ошибка по неизвестной причине.</translation>
    </message>
    <message>
        <source>The result %1 cannot be opened again after it was written.</source>
        <translation>Результат %1 не открывается после записи.</translation>
    </message>
    <message>
        <source>What did not join</source>
        <translation>Что не соединилось</translation>
    </message>
    <message>
        <source>%1: give a finite number.</source>
        <translation>%1: укажите конечное число.</translation>
    </message>
    <message>
        <source>%1: there is no choice “%2”. There are: %3.</source>
        <translation>%1: варианта «%2» нет. Есть: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1: «%2» — не число.</translation>
    </message>
    <message>
        <source>%1: %2 is out of range, give %3 or more.</source>
        <translation>%1: %2 вне допустимых пределов, задайте не меньше %3.</translation>
    </message>
    <message>
        <source>%1: %2 is out of range, give a number from %3 to %4.</source>
        <translation>%1: %2 вне допустимых пределов, задайте число от %3 до %4.</translation>
    </message>
    <message>
        <source>%1: the layer %2 cannot be opened.</source>
        <translation>%1: слой %2 не открывается.</translation>
    </message>
</context>
<context>
    <name>Backbone</name>
    <message>
        <source>ALPHA: give a level above 0 and below 1, such as 0.05.</source>
        <translation>ALPHA: задайте уровень больше 0 и меньше 1, например 0.05.</translation>
    </message>
    <message>
        <source>ENDS: without directions there is neither origin nor destination. Take either or both.</source>
        <translation>ENDS: без направлений нет ни начала, ни конца. Возьмите either или both.</translation>
    </message>
    <message>
        <source>%1: no doubly stochastic form was reached in 1000 rounds, as some places have too few flows for it. The scores are those of the last round: take another METHOD, or read them with care.</source>
        <translation>%1: за 1000 шагов дважды стохастическая форма не достигнута: у некоторых мест для неё слишком мало потоков. Оценки взяты с последнего шага: выберите другой METHOD или читайте их с осторожностью.</translation>
    </message>
</context>
<context>
    <name>BoundarySettings</name>
    <message>
        <source>%1: the table has no “%2”. There are: %3.</source>
        <translation>%1: в таблице нет «%2». Есть: %3.</translation>
    </message>
    <message>
        <source>Support: other thresholds to try (such as 1; 1.25; 1.5)</source>
        <translation>Поддержка: другие пороги для проверки (например, 1; 1.25; 1.5)</translation>
    </message>
    <message>
        <source>Support: years to try (such as 2020; 2025; all = each)</source>
        <translation>Поддержка: годы для проверки (например, 2020; 2025; all = каждый)</translation>
    </message>
    <message>
        <source>Support: neighbourhoods to try</source>
        <translation>Поддержка: виды соседства для проверки</translation>
    </message>
    <message>
        <source>Support: codes of the same industry at other levels to try (such as B; 05; 07)</source>
        <translation>Поддержка: коды той же отрасли на других уровнях (например, B; 05; 07)</translation>
    </message>
    <message>
        <source>SUPPORT_THRESHOLDS: “%1” is no threshold. Write numbers with a point, divided by “;”: 1; 1.25; 1.5.</source>
        <translation>SUPPORT_THRESHOLDS: «%1» — не порог. Пишите числа с точкой через «;»: 1; 1.25; 1.5.</translation>
    </message>
    <message>
        <source>SUPPORT_THRESHOLDS changes nothing where RULE is significance: leave it empty, or set RULE to both.</source>
        <translation>SUPPORT_THRESHOLDS ничего не меняет, если RULE — significance: оставьте его пустым или задайте RULE = both.</translation>
    </message>
    <message>
        <source>SUPPORT_YEARS needs YEAR_FIELD: name the field that holds the year.</source>
        <translation>SUPPORT_YEARS требует YEAR_FIELD: укажите поле с годом.</translation>
    </message>
    <message>
        <source>SUPPORT_LEVELS says at which other levels one industry is looked at: choose that one in INDUSTRY.</source>
        <translation>SUPPORT_LEVELS говорит, на каких ещё уровнях рассматривается одна отрасль: выберите её в INDUSTRY.</translation>
    </message>
    <message>
        <source>thresholds %1</source>
        <translation>пороги %1</translation>
    </message>
    <message>
        <source>years %1</source>
        <translation>годы %1</translation>
    </message>
    <message>
        <source>neighbourhoods %1</source>
        <translation>виды соседства %1</translation>
    </message>
    <message>
        <source>industries %1</source>
        <translation>отрасли %1</translation>
    </message>
    <message>
        <source>Support is the share of %1 settings: every combination of %2.</source>
        <translation>Поддержка — доля из %1 вариантов условий: все сочетания (%2).</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>groups of digits joined</source>
        <translation>группы цифр соединены</translation>
    </message>
    <message>
        <source>the comma taken for one between groups of digits</source>
        <translation>запятая принята за разделитель групп цифр</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>десятичная запятая</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>ячейка пуста</translation>
    </message>
    <message>
        <source>“%1” stands for zero</source>
        <translation>«%1» означает ноль</translation>
    </message>
    <message>
        <source>“%1” stands for a suppressed value</source>
        <translation>«%1» означает скрытое значение</translation>
    </message>
    <message>
        <source>“%1” stands for a missing value</source>
        <translation>«%1» означает отсутствие данных</translation>
    </message>
    <message>
        <source>mark of a footnote left out</source>
        <translation>знак сноски отброшен</translation>
    </message>
    <message>
        <source>the last digit taken for the mark of a footnote</source>
        <translation>последняя цифра принята за знак сноски</translation>
    </message>
    <message>
        <source>a date where a number is expected</source>
        <translation>дата на месте числа</translation>
    </message>
    <message>
        <source>an error of a formula</source>
        <translation>ошибка формулы</translation>
    </message>
    <message>
        <source>a percentage where a value is expected</source>
        <translation>процент на месте значения</translation>
    </message>
    <message>
        <source>neither a number nor a mark</source>
        <translation>не число и не условный знак</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>Seed of the random numbers (the same seed gives the same result)</source>
        <translation>Начальное значение случайных чисел (то же значение даёт тот же результат)</translation>
    </message>
    <message>
        <source>Significance level; intervals hold 1 - this</source>
        <translation>Уровень значимости; интервалы содержат 1 минус это</translation>
    </message>
    <message>
        <source>ALPHA: give a level above 0 and below 1, such as 0.05.</source>
        <translation>ALPHA: укажите уровень больше 0 и меньше 1, например 0.05.</translation>
    </message>
</context>
<context>
    <name>ClusterMap</name>
    <message>
        <source>Cluster map</source>
        <translation>Карта кластеров</translation>
    </message>
    <message>
        <source>Puts specialisation, areas, flows and places on a page that can be printed: title, map, legend, scale, sources.</source>
        <translation>Располагает специализацию, ареалы, потоки и места на странице для печати: заголовок, карта, легенда, масштаб, источники.</translation>
    </message>
    <message>
        <source>Projection: Albers&apos; equal-area conic with parallels a sixth inside the north and south of the territory where that is wide and in the middle latitudes, else Lambert&apos;s azimuthal equal-area around its middle. Classes of the location quotient: below 0.5, 0.8, 1.2, 2, 4 and above. Width of a flow: proportional to its value, with a least width.</source>
        <translation>Проекция: равновеликая коническая Альберса с параллелями на шестой части высоты от северного и южного края, если территория широкая и лежит в средних широтах, иначе равновеликая азимутальная Ламберта вокруг её середины. Классы коэффициента локализации: менее 0,5; 0,8; 1,2; 2; 4 и более. Ширина потока пропорциональна его значению, с наименьшей шириной.</translation>
    </message>
    <message>
        <source>Snyder, J. P. (1987): Map projections: a working manual. USGS Professional Paper 1395, doi:10.3133/pp1395. Deetz, C. H. and Adams, O. S. (1934): Elements of map projection, Special Publication 68 (the rule of sixths). Okabe, M. and Ito, K. (2008): Color universal design.</source>
        <translation>Snyder, J. P. (1987): Map projections: a working manual. USGS Professional Paper 1395, doi:10.3133/pp1395. Deetz, C. H. and Adams, O. S. (1934): Elements of map projection, Special Publication 68 (правило шестых долей). Okabe, M. and Ito, K. (2008): Color universal design.</translation>
    </message>
    <message>
        <source>NULL is hatched and said in the legend. A layer without features is said on the map and in the log. What is modelled, and in which borders, is said on the map, whatever the texts are. Labels for which there is no room are counted (LABELS_LOST) and named. The open project is not touched: the map is made in a project of its own, and an existing project that this algorithm did not write is never overwritten. Temporary layers are kept in a GeoPackage beside the project.</source>
        <translation>NULL заштриховано и названо в легенде. О слое без объектов сказано на карте и в журнале. О том, что смоделировано и в каких границах, на карте сказано всегда. Надписи, которым не нашлось места, посчитаны (LABELS_LOST) и названы. Открытый проект не затрагивается: карта делается в своём проекте, а существующий проект, сделанный не этим алгоритмом, не перезаписывается. Временные слои сохраняются в GeoPackage рядом с проектом.</translation>
    </message>
    <message>
        <source>CHOROPLETH = map of location quotients, CLUSTERS = areas of specialisation, BACKGROUND = tables neighbours and lakes of sample_data/kazakhstan.gpkg, LANGUAGE = ru, PROJECT = mining.qgz, OUTPUT_PDF = mining.pdf</source>
        <translation>CHOROPLETH = карта коэффициентов локализации, CLUSTERS = ареалы специализации, BACKGROUND = таблицы neighbours и lakes из sample_data/kazakhstan.gpkg, LANGUAGE = ru, PROJECT = mining.qgz, OUTPUT_PDF = mining.pdf</translation>
    </message>
    <message>
        <source>Regions (coloured by their location quotient)</source>
        <translation>Регионы (цвет по коэффициенту локализации)</translation>
    </message>
    <message>
        <source>Clusters or areas of specialisation</source>
        <translation>Кластеры или ареалы специализации</translation>
    </message>
    <message>
        <source>Flow lines</source>
        <translation>Линии потоков</translation>
    </message>
    <message>
        <source>Nodes of the flows</source>
        <translation>Узлы потоков</translation>
    </message>
    <message>
        <source>Background: land and water around</source>
        <translation>Фон: суша и вода вокруг</translation>
    </message>
    <message>
        <source>Field with names (empty: name_ and the map&apos;s language, or name)</source>
        <translation>Поле с названиями (пусто: name_ и язык карты или name)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Строка источника</translation>
    </message>
    <message>
        <source>Note line</source>
        <translation>Строка примечания</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Язык карты</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Resolution of the PNG, dots an inch</source>
        <translation>Разрешение PNG, точек на дюйм</translation>
    </message>
    <message>
        <source>Flows shown, the largest first (0 = all)</source>
        <translation>Показывать потоков, начиная с крупнейших (0 = все)</translation>
    </message>
    <message>
        <source>Projection (empty: equal-area, fit for the territory)</source>
        <translation>Проекция (пусто: равновеликая, подходящая территории)</translation>
    </message>
    <message>
        <source>Font family (empty: the first with every letter)</source>
        <translation>Шрифт (пусто: первый, в котором есть все буквы)</translation>
    </message>
    <message>
        <source>Project with the map</source>
        <translation>Проект с картой</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgz *.qgs)</source>
        <translation>Проекты QGIS (*.qgz *.qgs)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Файлы PNG (*.png)</translation>
    </message>
    <message>
        <source>Number of labels without a place</source>
        <translation>Число надписей без места</translation>
    </message>
    <message>
        <source>There is nothing to map: name a layer for CHOROPLETH, CLUSTERS or FLOWS.</source>
        <translation>Нечего показывать: назовите слой для CHOROPLETH, CLUSTERS или FLOWS.</translation>
    </message>
    <message>
        <source>%1: the layer cannot be opened.</source>
        <translation>%1: слой не открывается.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has no geometry and cannot be mapped.</source>
        <translation>%1: у слоя «%2» нет геометрии, на карту его не нанести.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” does not say what coordinates it is in. Set its CRS first.</source>
        <translation>%1: у слоя «%2» не указана система координат. Сначала задайте её.</translation>
    </message>
    <message>
        <source>CRS: %1 is in degrees, in which no map is drawn to scale. Choose a projected one, or leave it empty.</source>
        <translation>CRS: %1 задана в градусах, карты в масштабе в ней не начертить. Выберите спроецированную или оставьте пустым.</translation>
    </message>
    <message>
        <source>PROJECT: a project&apos;s name ends in .qgz or .qgs; %1 does not.</source>
        <translation>PROJECT: имя проекта оканчивается на .qgz или .qgs, а %1 – нет.</translation>
    </message>
    <message>
        <source>PROJECT: %1 is open. Name another file.</source>
        <translation>PROJECT: %1 сейчас открыт. Назовите другой файл.</translation>
    </message>
    <message>
        <source>PROJECT: %1, which the project would keep its layers in, exists already. Name another project.</source>
        <translation>PROJECT: файл %1, в котором проект хранил бы слои, уже существует. Назовите другой проект.</translation>
    </message>
    <message>
        <source>%1 is kept in %2, which the project would write anew. Name another project.</source>
        <translation>%1 хранится в файле %2, который проект записал бы заново. Назовите другой проект.</translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation>%1: папки %2 нет.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has no features.</source>
        <translation>%1: в слое «%2» нет объектов.</translation>
    </message>
    <message>
        <source>No layer has a feature with a geometry: the map shows what is around.</source>
        <translation>Ни в одном слое нет объекта с геометрией: карта показывает окружение.</translation>
    </message>
    <message>
        <source>%1 features cannot be shown in the projection of the map.</source>
        <translation>Объектов, которые не показать в проекции карты: %1.</translation>
    </message>
    <message>
        <source>The font %1 lacks these letters, which will come out in another: %2</source>
        <translation>В шрифте %1 нет этих букв, они выйдут другим шрифтом: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>%1 labels found no place: %2</source>
        <translation>Надписей без места: %1 (%2)</translation>
    </message>
    <message>
        <source>Scale 1 : %1; %2; font %3</source>
        <translation>Масштаб 1 : %1; %2; шрифт %3</translation>
    </message>
    <message>
        <source>VALUE_FIELD: the layer “%1” has no field “%2”. Its fields: %3.</source>
        <translation>VALUE_FIELD: в слое «%1» нет поля «%2». Его поля: %3.</translation>
    </message>
    <message>
        <source>VALUE_FIELD: the field “%1” of the layer “%2” holds no numbers. Name a numeric one.</source>
        <translation>VALUE_FIELD: в поле «%1» слоя «%2» не числа. Назовите числовое.</translation>
    </message>
    <message>
        <source>NAME_FIELD: no layer has a field “%1”. Their fields: %2.</source>
        <translation>NAME_FIELD: ни в одном слое нет поля «%1». Их поля: %2.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has other geometries than this role needs (%3).</source>
        <translation>%1: у слоя «%2» другая геометрия, этой роли нужны %3.</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>полигоны</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>линии</translation>
    </message>
    <message>
        <source>points</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>points or polygons</source>
        <translation>точки или полигоны</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has coordinates that are not on the globe. Is its CRS right?</source>
        <translation>%1: у слоя «%2» координаты вне земного шара. Верна ли его система координат?</translation>
    </message>
    <message>
        <source>FONT: there is no font “%1” on this machine. Leave it empty for the first with every letter.</source>
        <translation>FONT: на этом компьютере нет шрифта «%1». Оставьте пустым – будет взят первый, в котором есть все буквы.</translation>
    </message>
    <message>
        <source>CRS: %1 is not known.</source>
        <translation>CRS: %1 неизвестна.</translation>
    </message>
    <message>
        <source>The names of regions stay in the language of the layer “%1”: give LABELS a layer with a field name_%2.</source>
        <translation>Названия регионов останутся на языке слоя «%1»: задайте для LABELS слой с полем name_%2.</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>Градусная сетка</translation>
    </message>
    <message>
        <source>The map would be kept nowhere: name a file for PROJECT, OUTPUT_PDF, OUTPUT_PNG, OUTPUT_SVG or OUTPUT_QPT.</source>
        <translation>Карта нигде не сохранится: назовите файл для PROJECT, OUTPUT_PDF, OUTPUT_PNG, OUTPUT_SVG или OUTPUT_QPT.</translation>
    </message>
    <message>
        <source>Second language of the names, below the first</source>
        <translation>Второй язык названий, под первым</translation>
    </message>
    <message>
        <source>Meridians and parallels</source>
        <translation>Меридианы и параллели</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>Файлы SVG (*.svg)</translation>
    </message>
    <message>
        <source>Template of the layout</source>
        <translation>Шаблон макета</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>Шаблоны макетов (*.qpt)</translation>
    </message>
    <message>
        <source>Report on the map (JSON)</source>
        <translation>Отчёт о карте (JSON)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Рисунок (SVG)</translation>
    </message>
    <message>
        <source>CLASS_BREAKS are of fixed classes, and CLASSES is %1. Set it to fixed, or leave the breaks empty.</source>
        <translation>CLASS_BREAKS задаёт фиксированные классы, а CLASSES — %1. Выберите fixed или оставьте границы пустыми.</translation>
    </message>
    <message>
        <source>CLASSES: the layer “%1” has no field to make classes of. Name one for VALUE_FIELD.</source>
        <translation>CLASSES: в слое «%1» нет поля, которое можно разбить на классы. Назовите его в VALUE_FIELD.</translation>
    </message>
    <message>
        <source>CLASSES: the field “%1” has no fixed classes of its own. Name their breaks in CLASS_BREAKS.</source>
        <translation>CLASSES: у поля «%1» нет собственных фиксированных классов. Назовите их границы в CLASS_BREAKS.</translation>
    </message>
    <message>
        <source>SIZE_FIELD is a field of the regions: name their layer for CHOROPLETH.</source>
        <translation>SIZE_FIELD — поле регионов: назовите их слой в CHOROPLETH.</translation>
    </message>
    <message>
        <source>SIZE_FIELD: the layer “%1” has no field “%2”. Its fields: %3.</source>
        <translation>SIZE_FIELD: в слое «%1» нет поля «%2». Его поля: %3.</translation>
    </message>
    <message>
        <source>SIZE_FIELD: the field “%1” of the layer “%2” holds no numbers. Name a numeric one.</source>
        <translation>SIZE_FIELD: поле «%1» слоя «%2» не содержит чисел. Назовите числовое.</translation>
    </message>
    <message>
        <source>CLASSES: automatic takes these classes of a quotient, and natural breaks of any other measure; fixed takes CLASS_BREAKS, the same for every map of a batch; natural makes the least sum of squared deviations from the means of classes, exactly; quantile as many regions in each class (type 7); equal classes of one width. A class holds its lower break; breaks that are computed are as round as they can be without moving a region. The legend says how classes were made and counts their regions. SIZE_FIELD: the area of a circle is proportional to the absolute value, the largest has SIZE_RADIUS.</source>
        <translation>CLASSES: automatic берёт для коэффициента эти классы, а для любого другого показателя естественные границы; fixed берёт CLASS_BREAKS, одни и те же для всех карт серии; natural находит точно наименьшую сумму квадратов отклонений от средних классов; quantile — поровну регионов в каждом классе (тип 7); equal — классы одной ширины. Нижняя граница входит в класс; вычисленные границы округлены настолько, насколько можно, не переместив ни одного региона. Легенда говорит, как сделаны классы, и считает их регионы. SIZE_FIELD: площадь круга пропорциональна абсолютному значению, у наибольшего радиус SIZE_RADIUS.</translation>
    </message>
    <message>
        <source>Fisher, W. D. (1958), Journal of the American Statistical Association 53 (natural breaks). Hyndman, R. J. and Fan, Y. (1996), The American Statistician 50 (quantiles). Sharma, G., Wu, W. and Dalal, E. N. (2005), doi:10.1002/col.20070, and Machado, G. M., Oliveira, M. M. and Fernandes, L. A. F. (2009), doi:10.1109/TVCG.2009.113 (colours).</source>
        <translation>Fisher, W. D. (1958), Journal of the American Statistical Association 53 (естественные границы). Hyndman, R. J. and Fan, Y. (1996), The American Statistician 50 (квантили). Sharma, G., Wu, W. and Dalal, E. N. (2005), doi:10.1002/col.20070, и Machado, G. M., Oliveira, M. M. and Fernandes, L. A. F. (2009), doi:10.1109/TVCG.2009.113 (цвета).</translation>
    </message>
    <message>
        <source>What is suppressed (a field status that says masked or suppressed), incomplete (field incomplete) or rests on a small base (field small_base) is hatched each in its own way, and in the legend where there is any. Regions whose SIZE_FIELD is NULL or 0 have no circle and are counted; negative values have dashed circles.</source>
        <translation>Скрытое (поле status со значением masked или suppressed), неполное (поле incomplete) и основанное на малой базе (поле small_base) заштриховано каждое по-своему и названо в легенде, если есть. Регионы, у которых SIZE_FIELD — NULL или 0, без круга и посчитаны; у отрицательных значений круги пунктирные.</translation>
    </message>
    <message>
        <source>Field with the values (location quotient)</source>
        <translation>Поле со значениями (коэффициент локализации)</translation>
    </message>
    <message>
        <source>Classes of the values</source>
        <translation>Классы значений</translation>
    </message>
    <message>
        <source>Number of classes that are computed (natural, quantile, equal)</source>
        <translation>Число вычисляемых классов (natural, quantile, equal)</translation>
    </message>
    <message>
        <source>Breaks of fixed classes, divided by ; (0.5; 1; 2)</source>
        <translation>Границы фиксированных классов через ; (0.5; 1; 2)</translation>
    </message>
    <message>
        <source>Field of the regions shown as circles (absolute size)</source>
        <translation>Поле регионов, показанное кругами (абсолютный размер)</translation>
    </message>
    <message>
        <source>Title of the circles in the legend</source>
        <translation>Название кругов в легенде</translation>
    </message>
    <message>
        <source>SIZE_FIELD: no region has a value other than 0 in the field “%1”, so there are no circles.</source>
        <translation>SIZE_FIELD: ни у одного региона в поле «%1» нет значения, отличного от 0, поэтому кругов нет.</translation>
    </message>
    <message>
        <source>CLASSES changes nothing: the layer “%1” has a look of its own, which is kept.</source>
        <translation>CLASSES ничего не меняет: у слоя «%1» своё оформление, и оно сохраняется.</translation>
    </message>
    <message>
        <source>ATLAS_FIELD: the field “%1” holds no values.</source>
        <translation>ATLAS_FIELD: в поле «%1» нет значений.</translation>
    </message>
    <message>
        <source>ATLAS_FIELD: neither CHOROPLETH nor CLUSTERS has a field “%1”. Their fields: %2.</source>
        <translation>ATLAS_FIELD: ни в CHOROPLETH, ни в CLUSTERS нет поля «%1». Их поля: %2.</translation>
    </message>
    <message>
        <source>ATLAS_FIELD: the field “%1” has %2 values, which would be as many pages; at most %3 are made. Take a field with fewer values, or select features.</source>
        <translation>ATLAS_FIELD: в поле «%1» значений: %2, и столько же было бы страниц; делается не больше %3. Возьмите поле с меньшим числом значений или отберите объекты.</translation>
    </message>
    <message>
        <source>OUTPUT_QPT: %1, which the template would keep its layers in, exists already. Name another file.</source>
        <translation>OUTPUT_QPT: файл %1, в котором шаблон хранил бы слои, уже есть. Назовите другой файл.</translation>
    </message>
    <message>
        <source>ATLAS_FIELD: every layer of regions, areas, flows or nodes that has this field shows a page&apos;s own features alone; projection and classes are those of all. The PDF has all pages; PNG, SVG and template are files for each page, named after its number and value. Title, subtitle, source and note may hold expressions: [% &quot;industry&quot; %], [% @page_value %], [% @page_number %], [% @page_count %]. A template, a project or a page that this algorithm did not write is not written over.</source>
        <translation>ATLAS_FIELD: каждый слой районов, ареалов, потоков или узлов с этим полем показывает только объекты своей страницы; проекция и классы общие для всех. В PDF — все страницы; PNG, SVG и шаблон — отдельные файлы страниц, названные по номеру и значению. Заголовок, подзаголовок, источник и примечание могут содержать выражения: [% &quot;industry&quot; %], [% @page_value %], [% @page_number %], [% @page_count %]. Шаблон, проект или страница, записанные не этим алгоритмом, не перезаписываются.</translation>
    </message>
    <message>
        <source>Atlas: field with a page for each of its values (industry, cluster_id)</source>
        <translation>Атлас: поле, каждому значению которого — своя страница (industry, cluster_id)</translation>
    </message>
    <message>
        <source>%1: a page would be written to %2, which exists and was not made by this algorithm. Name another file.</source>
        <translation>%1: страница была бы записана в %2; этот файл уже есть и создан не этим алгоритмом. Назовите другой файл.</translation>
    </message>
    <message>
        <source>%1: the expression “%2” cannot be read: %3</source>
        <translation>%1: выражение «%2» не читается: %3</translation>
    </message>
    <message>
        <source>CLUSTER_NAME_FIELD is a field of the clusters: name their layer for CLUSTERS.</source>
        <translation>CLUSTER_NAME_FIELD — поле слоя кластеров: укажите этот слой в CLUSTERS.</translation>
    </message>
    <message>
        <source>CLUSTER_NAME_FIELD: the layer “%1” has no field “%2”. Its fields: %3.</source>
        <translation>CLUSTER_NAME_FIELD: в слое «%1» нет поля «%2». Его поля: %3.</translation>
    </message>
    <message>
        <source>Field with the names of clusters (empty: as the other names)</source>
        <translation>Поле с названиями кластеров (пусто: как прочие названия)</translation>
    </message>
    <message>
        <source>Flows: routed arrows between circles, or as the layer draws them</source>
        <translation>Потоки: стрелки между кругами, проложенные порознь, или как рисует слой</translation>
    </message>
    <message>
        <source>%1 flows have no arrow: the circles of their two places leave no room at this scale.</source>
        <translation>%1 потоков без стрелки: круги двух их мест не оставляют места в этом масштабе.</translation>
    </message>
    <message>
        <source>Use it on results of the other algorithms, or on layers styled by hand: a layer with a look of its own keeps it. It makes one page of the whole territory, or an atlas of pages by a field such as industry. Regions too small to see come in insets where there is room. Texts may hold expressions, as [% @year %] or [% @industry %].</source>
        <translation>Для результатов других алгоритмов или для слоёв, оформленных вручную: слой с собственным оформлением его сохраняет. Получается одна страница на всю территорию или атлас страниц по полю, например по отрасли. Регионы, слишком малые, чтобы их увидеть, даются врезками, где есть место. Тексты могут содержать выражения, например [% @year %] или [% @industry %].</translation>
    </message>
    <message>
        <source>Insets for regions too small to see</source>
        <translation>Врезки для регионов, слишком малых на карте</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>This QGIS has no world map of these parts: the map is made without what is around. Name layers for BACKGROUND.</source>
        <translation>В этой QGIS нет карты мира для этих мест: карта сделана без окружения. Укажите слои для BACKGROUND.</translation>
    </message>
    <message>
        <source>Too small to see, and no room for an inset at this scale: %1</source>
        <translation>Слишком малы, чтобы их увидеть, и для врезки при этом масштабе нет места: %1</translation>
    </message>
    <message>
        <source>The expression “%1” has no value: %2</source>
        <translation>У выражения «%1» нет значения: %2</translation>
    </message>
    <message>
        <source>SIZE_RADIUS is in millimetres on A4; on larger sheets circles grow as texts and symbols do.</source>
        <translation>SIZE_RADIUS задан в миллиметрах на A4; на больших листах круги растут вместе с текстами и знаками.</translation>
    </message>
    <message>
        <source>Radius of the largest circle, mm on A4 (larger on larger sheets)</source>
        <translation>Радиус наибольшего круга, мм на A4 (на больших листах больше)</translation>
    </message>
    <message>
        <source>Places and regions to be named, the most important layer first</source>
        <translation>Подписываемые места и регионы, важнейший слой первым</translation>
    </message>
    <message>
        <source>LABELS: the names of polygons lie in them, those of points beside a dot. Where there is no room for all, names of regions come before those of places, layers before the ones after them, and places with more inhabitants (field population) before smaller ones; a place in a city of the same name that is itself a region is named once. The source line, where SOURCE is empty, takes the rights from the metadata of all layers; a right that begins with a language, as ru:, stands for the one before it on a map in that language.</source>
        <translation>LABELS: названия полигонов стоят внутри них, названия точек — рядом с точкой. Где места хватает не всем, названия регионов важнее названий мест, слой важнее следующих за ним, а места с большим населением (поле population) важнее меньших; место в одноимённом городе, который сам является регионом, подписывается один раз. Строка источников, если SOURCE пуст, берёт права из метаданных всех слоёв; запись, начинающаяся с языка, как ru:, заменяет предыдущую на карте на этом языке.</translation>
    </message>
    <message>
        <source>All labels without a place: %1</source>
        <translation>Все надписи без места: %1</translation>
    </message>
    <message>
        <source>CRS: this projection is not equal-area: it shows areas up to %1 % larger in one part of the territory than in another, which misleads in a choropleth. Leave CRS empty for an equal-area projection.</source>
        <translation>CRS: эта проекция не равновеликая: в одной части территории площади показаны до %1 % больше, чем в другой, и картограмма вводит в заблуждение. Оставьте CRS пустым, и будет выбрана равновеликая проекция.</translation>
    </message>
    <message>
        <source>CRS: north is turned by %1° in the middle of the map: the projection was made for other parts of the world. An arrow shows north. Leave CRS empty for a projection of this territory.</source>
        <translation>CRS: в середине карты север повёрнут на %1°: проекция предназначена для других частей света. Север показывает стрелка. Оставьте CRS пустым, и будет выбрана проекция для этой территории.</translation>
    </message>
    <message>
        <source>BACKGROUND ends within the map: what lies beyond it is shown as water, whatever it is.</source>
        <translation>BACKGROUND кончается в пределах карты: всё, что за ним, показано как вода, что бы там ни было.</translation>
    </message>
    <message>
        <source>BACKGROUND ends within the map: countries of QGIS&apos;s world map go on with it.</source>
        <translation>BACKGROUND кончается в пределах карты: его продолжают страны карты мира QGIS.</translation>
    </message>
    <message>
        <source>INSETS: a region of less than 12 square millimetres on paper is shown once more in an inset, at least half as large again, with a frame on the main map; neighbours share one, there are four at most, and none where more than half of the regions are that small. The map is never made smaller for them. WORLD_MAP: countries of Natural Earth as QGIS ships them, without a network, where BACKGROUND is empty or ends within the map. Regions with others merged into them (a field includes_ and the map&apos;s language) are listed in the note. Texts also know @industry, @year, @language and @algorithm.</source>
        <translation>INSETS: регион, занимающий на бумаге менее 12 квадратных миллиметров, показывается ещё раз на врезке, не менее чем в полтора раза крупнее, с рамкой на основной карте; у близких регионов врезка общая, врезок не больше четырёх, и их нет, если таких малых регионов больше половины. Карта ради них не уменьшается. WORLD_MAP: страны Natural Earth, поставляемые с QGIS, без сети, если BACKGROUND пуст или кончается в пределах карты. Регионы, с которыми объединены другие (поле includes_ и язык карты), перечисляются в примечании. В текстах доступны также @industry, @year, @language и @algorithm.</translation>
    </message>
    <message>
        <source>Countries around from QGIS&apos;s world map, where no background is given or it ends within the map</source>
        <translation>Страны вокруг с карты мира QGIS, если фон не задан или кончается в пределах карты</translation>
    </message>
    <message>
        <source>%1 features have no value in the field “%2” and are on no page.</source>
        <translation>У %1 объектов нет значения в поле «%2»: их нет ни на одной странице.</translation>
    </message>
    <message>
        <source>%1: the layer of %2 lies in %3 and would be lost. Name another file.</source>
        <translation>%1: слой параметра %2 лежит в %3 и был бы утрачен. Назовите другой файл.</translation>
    </message>
    <message>
        <source>%1: %2 exists and was not made by this algorithm, so it is not overwritten. Name another file.</source>
        <translation>%1: %2 уже есть и создан не этим алгоритмом, поэтому не перезаписывается. Назовите другой файл.</translation>
    </message>
    <message>
        <source>%1: %2 was changed since this algorithm wrote it, and the changes would be lost. Name another file.</source>
        <translation>%1: %2 изменён после того, как его записал этот алгоритм, и изменения были бы утрачены. Назовите другой файл.</translation>
    </message>
    <message>
        <source>The map&apos;s report would be written to %1, which is there already and is none. Rename it.</source>
        <translation>Отчёт о карте был бы записан в %1, а этот файл уже есть и отчётом не является. Переименуйте его.</translation>
    </message>
    <message>
        <source>PDF, PNG and SVG files that are named are written over, whoever made them, as QGIS&apos;s own algorithms do; nothing is written before all checks have passed. A project or a template of this algorithm&apos;s own is written over unless it was changed since: layouts, layers, their looks and the rows of its GeoPackage.</source>
        <translation>Названные файлы PDF, PNG и SVG перезаписываются, кто бы их ни создал, как и у алгоритмов самого QGIS; ничего не записывается, пока не пройдены все проверки. Проект или шаблон, созданный этим алгоритмом, перезаписывается, если с тех пор в нём ничего не изменено: макеты, слои, их оформление и строки его GeoPackage.</translation>
    </message>
    <message>
        <source>OUTPUT_QPT: a template finds its layers among those of the project that it is opened in. Add the layer definition beside it (_layers.qlr) to that project first, and keep the GeoPackage (_layers.gpkg) with both; without them it opens as an empty sheet.</source>
        <translation>OUTPUT_QPT: шаблон ищет свои слои среди слоёв проекта, в котором его открывают. Сначала добавьте в этот проект файл описания слоёв рядом с ним (_layers.qlr) и храните с ними GeoPackage (_layers.gpkg); без них он откроется пустым листом.</translation>
    </message>
    <message>
        <source>The template finds its layers only in a project that has them: before you open it in another, add the layer definition beside it (%1) there.</source>
        <translation>Шаблон находит свои слои только в проекте, где они есть: прежде чем открыть его в другом, добавьте туда файл описания слоёв рядом с ним (%1).</translation>
    </message>
    <message>
        <source>%1 regions of the layer “%2” have no geometry and are not on the map: %3.</source>
        <translation>Регионов слоя «%2» без геометрии: %1; их на карте нет: %3.</translation>
    </message>
    <message>
        <source>The layer “%1” is shown with its edits that are not saved.</source>
        <translation>Слой «%1» показан с несохранёнными правками.</translation>
    </message>
    <message>
        <source>%1: the expression “%2” names a field “%3” that no layer of the map has.</source>
        <translation>%1: в выражении «%2» названо поле «%3», которого нет ни в одном слое карты.</translation>
    </message>
</context>
<context>
    <name>ClusterOutlinesAlgorithm</name>
    <message>
        <source>Cluster outlines</source>
        <translation>Контуры кластеров</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>as in CLUSTER_FIELD, in the type of the source</source>
        <translation>как в CLUSTER_FIELD, в типе источника</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>число участников</translation>
    </message>
    <message>
        <source>points of the cluster, 1 and above</source>
        <translation>точки кластера, от 1</translation>
    </message>
    <message>
        <source>contained share</source>
        <translation>доля внутри</translation>
    </message>
    <message>
        <source>area, km2</source>
        <translation>площадь, км2</translation>
    </message>
    <message>
        <source>on the ellipsoid, km2</source>
        <translation>на эллипсоиде, км2</translation>
    </message>
    <message>
        <source>Points with their clusters (of “Firm clusters” or others)</source>
        <translation>Точки с их кластерами (из «Кластеров предприятий» или другие)</translation>
    </message>
    <message>
        <source>Cluster of the points (NULL = none)</source>
        <translation>Кластер точек (NULL = нет)</translation>
    </message>
    <message>
        <source>Concave: longest edge (0 = most concave, 1 = convex)</source>
        <translation>Вогнутый: самое длинное ребро (0 = самый вогнутый, 1 = выпуклый)</translation>
    </message>
    <message>
        <source>Buffer of members that span no area (one, two, on a line), metres</source>
        <translation>Буфер членов, не образующих площади (один, два, на линии), метры</translation>
    </message>
    <message>
        <source>Rounds of smoothing</source>
        <translation>Раундов сглаживания</translation>
    </message>
    <message>
        <source>Least area of a part, km2 (the largest stays)</source>
        <translation>Наименьшая площадь части, км2 (наибольшая остаётся)</translation>
    </message>
    <message>
        <source>Territory that outlines must not leave</source>
        <translation>Территория, за которую контуры не выходят</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Число кластеров</translation>
    </message>
    <message>
        <source>What area does each cluster of points cover?</source>
        <translation>Какую площадь занимает каждый кластер точек?</translation>
    </message>
    <message>
        <source>Layers in degrees and in Web Mercator are worked on in an equal-area projection around their middle, others in their own plane; distances are metres. Points of no cluster (NULL) get no outline. Every outline is valid. The order of rows decides nothing.</source>
        <translation>Слои в градусах и в Web Mercator обрабатываются в равновеликой проекции вокруг их середины, другие — в своей плоскости; расстояния — метры. Точки вне кластеров (NULL) контура не получают. Каждый контур верен. Порядок строк ничего не решает.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:firmclusters -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; METHOD=hdbscan MIN_POINTS=4 OUTPUT=plants.gpkg &amp;&amp; qgis_process run territorial:clusteroutlines -- POINTS=plants.gpkg LEAST_RADIUS=20000 OUTPUT=outlines.gpkg</source>
        <translation>qgis_process run territorial:firmclusters -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; METHOD=hdbscan MIN_POINTS=4 OUTPUT=plants.gpkg &amp;&amp; qgis_process run territorial:clusteroutlines -- POINTS=plants.gpkg LEAST_RADIUS=20000 OUTPUT=outlines.gpkg</translation>
    </message>
    <message>
        <source>%1: give a distance above 0, in metres.</source>
        <translation>%1: задайте расстояние больше 0, в метрах.</translation>
    </message>
    <message>
        <source>%1 members of clusters have no point: they are left out.</source>
        <translation>У %1 членов кластеров нет точки: они не участвуют.</translation>
    </message>
    <message>
        <source>No point has a cluster: the layer of outlines is empty.</source>
        <translation>Ни у одной точки нет кластера: слой контуров пуст.</translation>
    </message>
    <message>
        <source>Outlines of clusters of points, %1.</source>
        <translation>Контуры кластеров точек, %1.</translation>
    </message>
    <message>
        <source>a weight must not be below 0</source>
        <translation>вес не может быть меньше 0</translation>
    </message>
    <message>
        <source>OUTPUT_DENSITY: there is nothing to make a density of; give BANDWIDTH.</source>
        <translation>OUTPUT_DENSITY: плотность не из чего строить; задайте BANDWIDTH.</translation>
    </message>
    <message>
        <source>The raster&apos;s bandwidth is %1 m; its unit is %2 per km2.</source>
        <translation>Ширина окна растра %1 м; единица: %2 на км2.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>%1: give a distance above 0, in metres, or leave it empty.</source>
        <translation>%1: задайте расстояние больше 0 в метрах или оставьте пустым.</translation>
    </message>
    <message>
        <source>SHARE: give a share above 0 and up to 1.</source>
        <translation>SHARE: задайте долю больше 0 и до 1.</translation>
    </message>
    <message>
        <source>OUTPUT_DENSITY is made by METHOD density alone: take that, or leave the raster out.</source>
        <translation>OUTPUT_DENSITY строит только METHOD density: выберите его или уберите растр.</translation>
    </message>
    <message>
        <source>share of the members that the outline contains, 0 to 1: below 1 only by SMOOTH, MIN_AREA or CLIP, and by SHARE</source>
        <translation>доля членов внутри контура, 0–1: меньше 1 только из-за SMOOTH, MIN_AREA, CLIP и SHARE</translation>
    </message>
    <message>
        <source>scale, m</source>
        <translation>масштаб, м</translation>
    </message>
    <message>
        <source>Method (voronoi: outlines that do not overlap; alpha: alpha shape; density: contour of the density)</source>
        <translation>Метод (voronoi: контуры без перекрытий; alpha: альфа-форма; density: изолиния плотности)</translation>
    </message>
    <message>
        <source>Alpha: greatest circle through three members, its radius in metres (empty: the least at which the outline is one piece)</source>
        <translation>Alpha: наибольшая окружность через три члена, её радиус в метрах (пусто: наименьший, при котором контур цельный)</translation>
    </message>
    <message>
        <source>Density: share of the members that the outline holds</source>
        <translation>Density: доля членов внутри контура</translation>
    </message>
    <message>
        <source>Density: bandwidth, metres (empty: Scott&apos;s rule for each cluster)</source>
        <translation>Density: ширина окна, метры (пусто: правило Скотта для каждого кластера)</translation>
    </message>
    <message>
        <source>Density: weight of the points, such as persons</source>
        <translation>Density: вес точек, например занятые</translation>
    </message>
    <message>
        <source>Concave, alpha: holes may stay</source>
        <translation>Concave, alpha: отверстия могут остаться</translation>
    </message>
    <message>
        <source>Density of the members</source>
        <translation>Плотность членов</translation>
    </message>
    <message>
        <source>Use it on points with a cluster each, such as “Firm clusters” writes. concave follows the points, convex is the simplest, voronoi gives outlines that never overlap, in several parts where clusters interleave. alpha says how far apart members may be and still belong together; density leaves the thin edge of a cluster out.</source>
        <translation>Применяйте к точкам с кластером у каждой, например из «Кластеров предприятий». concave следует за точками, convex — простейший, voronoi даёт контуры без перекрытий, из нескольких частей, где кластеры перемежаются. alpha говорит, как далеко могут быть члены, оставаясь вместе; density не включает редкий край кластера.</translation>
    </message>
    <message>
        <source>GEOS; Duckham, M., Kulik, L., Worboys, M. and Galton, A. (2008), https://doi.org/10.1016/j.patcog.2008.03.023; Edelsbrunner, H., Kirkpatrick, D. and Seidel, R. (1983), https://doi.org/10.1109/TIT.1983.1056714; Scott, D. W. (1992), Multivariate Density Estimation, https://doi.org/10.1002/9780470316849</source>
        <translation>GEOS; Duckham, M., Kulik, L., Worboys, M. and Galton, A. (2008), https://doi.org/10.1016/j.patcog.2008.03.023; Edelsbrunner, H., Kirkpatrick, D. and Seidel, R. (1983), https://doi.org/10.1109/TIT.1983.1056714; Scott, D. W. (1992), Multivariate Density Estimation, https://doi.org/10.1002/9780470316849</translation>
    </message>
    <message>
        <source>radius of the alpha shape, bandwidth of the density or reach of voronoi, metres; NULL otherwise</source>
        <translation>радиус альфа-формы, ширина окна плотности или охват voronoi, метры; иначе NULL</translation>
    </message>
    <message>
        <source>Voronoi: an outline goes no farther than this from its members, metres (empty: twice the median distance to the nearest other member)</source>
        <translation>Вороной: контур не дальше этого от своих членов, метры (пусто: удвоенная медиана расстояния до ближайшего другого члена)</translation>
    </message>
    <message>
        <source>convex: convex hull. concave: edges of the Delaunay triangulation are worn away from outside until the longest that is left is RATIO of the way from the shortest possible to the convex hull&apos;s. voronoi: union of the members&apos; Voronoi cells among all points, those of no cluster too, within REACH of the members (empty: twice the median distance from a member to the nearest other of its cluster). alpha: the triangles of the members&apos; Delaunay triangulation whose circumscribed circle has at most RADIUS; members outside all of them get a buffer of LEAST_RADIUS. density: where the sum of Gaussian kernels of BANDWIDTH is at least what it is at the last of the SHARE densest members. Each contains all its members, density at least SHARE of their weight; contained_share says what SMOOTH, MIN_AREA and CLIP have left. Members on one or two places or on a line get a buffer of LEAST_RADIUS. Scott&apos;s bandwidth: sigma n^(-1/6), sigma² the mean of the variances along both axes.</source>
        <translation>convex: выпуклая оболочка. concave: рёбра триангуляции Делоне стираются снаружи, пока длиннейшее не составит RATIO пути от кратчайшего возможного до рёбер выпуклой оболочки. voronoi: объединение ячеек Вороного членов среди всех точек, в том числе вне кластеров, в пределах REACH от членов (пусто: удвоенная медиана расстояния от члена до ближайшего другого в его кластере). alpha: треугольники триангуляции Делоне, описанная окружность которых не больше RADIUS; члены вне их получают буфер LEAST_RADIUS. density: где сумма гауссовых ядер BANDWIDTH не меньше, чем у последнего из SHARE самых плотных членов. Каждый содержит всех членов, density — не менее SHARE их веса; contained_share говорит, что оставили SMOOTH, MIN_AREA и CLIP. Члены в одном-двух местах или на линии получают буфер LEAST_RADIUS. Ширина окна Скотта: sigma n^(-1/6), sigma² — среднее дисперсий по двум осям.</translation>
    </message>
    <message>
        <source>WEIGHT_FIELD: all members of cluster %1 have the weight 0, so that there is no density. Leave WEIGHT_FIELD out, or the cluster.</source>
        <translation>WEIGHT_FIELD: у всех членов кластера %1 вес 0, плотности нет. Не задавайте WEIGHT_FIELD или исключите этот кластер.</translation>
    </message>
    <message>
        <source>%1 members lie outside the outline of their cluster after SMOOTH, MIN_AREA or CLIP: see contained_share.</source>
        <translation>%1 членов лежат вне контура своего кластера после SMOOTH, MIN_AREA или CLIP: см. contained_share.</translation>
    </message>
    <message>
        <source>CLIP does not meet these clusters, which are left without an outline: %1. Is it where it should be?</source>
        <translation>CLIP не пересекается с этими кластерами, они остались без контура: %1. Там ли он, где нужно?</translation>
    </message>
    <message>
        <source>On %1 places there are members of several clusters. Outlines of voronoi do not overlap, so such a place is the first cluster&apos;s, and the others do not contain it: see contained_share.</source>
        <translation>На %1 местах есть члены нескольких кластеров. Контуры voronoi не пересекаются, поэтому такое место принадлежит первому кластеру, а другие его не содержат: см. contained_share.</translation>
    </message>
    <message>
        <source>%1 points have coordinates that are nowhere on the globe, such as a latitude above 90 degrees: they are left out.</source>
        <translation>Координат %1 точек на земном шаре нет, например, широта больше 90 градусов: они не участвуют.</translation>
    </message>
</context>
<context>
    <name>ClusterProfileAlgorithm</name>
    <message>
        <source>%1 firms have no point: they are in no cluster.</source>
        <translation>%1 предприятий без точки: они ни в одном кластере.</translation>
    </message>
    <message>
        <source>%1 firms in clusters have no size: they are counted, but in no sum.</source>
        <translation>%1 предприятий в кластерах без размера: они считаются, но не входят в суммы.</translation>
    </message>
    <message>
        <source>%1 firms in clusters have no industry: they are in no quotient.</source>
        <translation>%1 предприятий в кластерах без отрасли: они не входят в коэффициенты.</translation>
    </message>
    <message>
        <source>%1 firms in clusters play none of the six roles, as the table of roles does not know their industry or gives it none. ROLES or FIRM_ROLE_FIELD can say more.</source>
        <translation>%1 предприятий в кластерах не играют ни одной из шести ролей: таблица ролей не знает их отрасли или не даёт ей роли. Уточнить можно через ROLES или FIRM_ROLE_FIELD.</translation>
    </message>
    <message>
        <source>OUTPUT_SHEETS: the folder %1 cannot be made.</source>
        <translation>OUTPUT_SHEETS: не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>DECAY: give a distance above 0, in metres.</source>
        <translation>DECAY: задайте расстояние больше 0 в метрах.</translation>
    </message>
    <message>
        <source>PLACES is given without LINKAGES: give both, or neither.</source>
        <translation>PLACES задан без LINKAGES: задайте оба или ни одного.</translation>
    </message>
    <message>
        <source>LINKAGES need ends: name FIRM_FIELD, the id of the firms that the table links, or give PLACES.</source>
        <translation>Связям нужны концы: назовите FIRM_FIELD, код предприятий, которые связывает таблица, или задайте PLACES.</translation>
    </message>
    <message>
        <source>Linkages: %1.</source>
        <translation>Связи: %1.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>Profiles of clusters from the firms of %1.</source>
        <translation>Профили кластеров по предприятиям слоя %1.</translation>
    </message>
    <message>
        <source>Clusters with their profile</source>
        <translation>Кластеры с профилем</translation>
    </message>
    <message>
        <source>Industries of the clusters</source>
        <translation>Отрасли кластеров</translation>
    </message>
    <message>
        <source>Roles in the clusters</source>
        <translation>Роли в кластерах</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Профиль кластера</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>as in CLUSTER_FIELD, in the type of the source</source>
        <translation>как в CLUSTER_FIELD, в типе источника</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>producers, suppliers, education, science, government, infrastructure or other; NULL where FIRM_ROLE_FIELD says it firm by firm</source>
        <translation>producers, suppliers, education, science, government, infrastructure или other; NULL, если роль задаёт FIRM_ROLE_FIELD</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>name of the cluster, where its layer has one; else its id</source>
        <translation>название кластера, если оно есть в слое; иначе его код</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>предприятия</translation>
    </message>
    <message>
        <source>inside or on the border, 0 and above</source>
        <translation>внутри или на границе, 0 и более</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>sum of FIRM_SIZE_FIELD, in its unit; firms without it are left out; without the field the number of firms</source>
        <translation>сумма FIRM_SIZE_FIELD в его единице; предприятия без размера не входят; без поля — число предприятий</translation>
    </message>
    <message>
        <source>industries</source>
        <translation>отрасли</translation>
    </message>
    <message>
        <source>industries present, 0 and above</source>
        <translation>отраслей в кластере, 0 и более</translation>
    </message>
    <message>
        <source>leading industry</source>
        <translation>ведущая отрасль</translation>
    </message>
    <message>
        <source>the largest by size; NULL without industries</source>
        <translation>крупнейшая по размеру; NULL без отраслей</translation>
    </message>
    <message>
        <source>its location quotient</source>
        <translation>её коэффициент локализации</translation>
    </message>
    <message>
        <source>share in the cluster over share among all firms of the layer; 1 = as everywhere</source>
        <translation>доля в кластере к доле среди всех предприятий слоя; 1 = как везде</translation>
    </message>
    <message>
        <source>its stars</source>
        <translation>её звёзды</translation>
    </message>
    <message>
        <source>0 to 3, for size, specialisation and focus among the clusters; NULL without industries</source>
        <translation>0–3, за размер, специализацию и фокус среди кластеров; NULL без отраслей</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>индекс Херфиндаля</translation>
    </message>
    <message>
        <source>of the firms&apos; sizes, above 0 to 1 = one firm holds all</source>
        <translation>размеров предприятий, больше 0 до 1 = всё у одного</translation>
    </message>
    <message>
        <source>rivals</source>
        <translation>соперников</translation>
    </message>
    <message>
        <source>other firms of its industry that a firm meets in the cluster, on average</source>
        <translation>других предприятий своей отрасли в кластере, в среднем на предприятие</translation>
    </message>
    <message>
        <source>roles present</source>
        <translation>роли в наличии</translation>
    </message>
    <message>
        <source>of six</source>
        <translation>из шести</translation>
    </message>
    <message>
        <source>missing roles</source>
        <translation>недостающие роли</translation>
    </message>
    <message>
        <source>those of the six that no firm plays</source>
        <translation>те из шести, которых никто не играет</translation>
    </message>
    <message>
        <source>firms in this role</source>
        <translation>предприятий в этой роли</translation>
    </message>
    <message>
        <source>value inside</source>
        <translation>объём внутри</translation>
    </message>
    <message>
        <source>of linkages with both ends in the cluster; NULL without LINKAGES</source>
        <translation>связей с обоими концами в кластере; NULL без LINKAGES</translation>
    </message>
    <message>
        <source>value from outside</source>
        <translation>объём извне</translation>
    </message>
    <message>
        <source>of linkages into the cluster</source>
        <translation>связей в кластер</translation>
    </message>
    <message>
        <source>value to outside</source>
        <translation>объём вовне</translation>
    </message>
    <message>
        <source>of linkages out of the cluster</source>
        <translation>связей из кластера</translation>
    </message>
    <message>
        <source>share kept inside</source>
        <translation>доля внутри</translation>
    </message>
    <message>
        <source>value inside / all three, 0 to 1</source>
        <translation>объём внутри / сумма трёх, 0–1</translation>
    </message>
    <message>
        <source>links inside</source>
        <translation>связей внутри</translation>
    </message>
    <message>
        <source>ordered pairs of two with a value above 0</source>
        <translation>упорядоченных пар двух участников с объёмом больше 0</translation>
    </message>
    <message>
        <source>density</source>
        <translation>плотность</translation>
    </message>
    <message>
        <source>links inside / all ordered pairs, 0 to 1</source>
        <translation>связи внутри / все упорядоченные пары, 0–1</translation>
    </message>
    <message>
        <source>reciprocity</source>
        <translation>взаимность</translation>
    </message>
    <message>
        <source>share of the links inside that are answered, 0 to 1</source>
        <translation>доля связей внутри, имеющих обратную, 0–1</translation>
    </message>
    <message>
        <source>status of linkages</source>
        <translation>статус связей</translation>
    </message>
    <message>
        <source>observed, modelled or mixed, as STATUS_FIELD says; NULL where it does not</source>
        <translation>observed, modelled или mixed по STATUS_FIELD; NULL, если не сказано</translation>
    </message>
    <message>
        <source>mean distance, km</source>
        <translation>среднее расстояние, км</translation>
    </message>
    <message>
        <source>of all pairs of firms, or of a sample of them</source>
        <translation>всех пар предприятий или их выборки</translation>
    </message>
    <message>
        <source>median distance, km</source>
        <translation>медианное расстояние, км</translation>
    </message>
    <message>
        <source>likewise</source>
        <translation>так же</translation>
    </message>
    <message>
        <source>mean distance of links, km</source>
        <translation>среднее расстояние связей, км</translation>
    </message>
    <message>
        <source>of all pairs that are linked inside</source>
        <translation>всех пар, связанных внутри</translation>
    </message>
    <message>
        <source>median distance of links, km</source>
        <translation>медианное расстояние связей, км</translation>
    </message>
    <message>
        <source>interaction potential</source>
        <translation>потенциал взаимодействия</translation>
    </message>
    <message>
        <source>size within reach of a unit of size, fading with exp(-distance / DECAY), in the unit of the size</source>
        <translation>размер в досягаемости единицы размера, убывающий как exp(-расстояние / DECAY), в единице размера</translation>
    </message>
    <message>
        <source>area, km2</source>
        <translation>площадь, км2</translation>
    </message>
    <message>
        <source>on the ellipsoid, km2</source>
        <translation>на эллипсоиде, км2</translation>
    </message>
    <message>
        <source>firms per km2</source>
        <translation>предприятий на км2</translation>
    </message>
    <message>
        <source>0 and above</source>
        <translation>0 и более</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>code, in the type of the source</source>
        <translation>код, в типе источника</translation>
    </message>
    <message>
        <source>of the industry in the cluster, 1 and above</source>
        <translation>отрасли в кластере, от 1</translation>
    </message>
    <message>
        <source>their sum, in the unit of FIRM_SIZE_FIELD</source>
        <translation>их сумма, в единице FIRM_SIZE_FIELD</translation>
    </message>
    <message>
        <source>share in the cluster</source>
        <translation>доля в кластере</translation>
    </message>
    <message>
        <source>0 to 1; NULL where the cluster has no size</source>
        <translation>0–1; NULL, если у кластера нет размера</translation>
    </message>
    <message>
        <source>share of the industry</source>
        <translation>доля отрасли</translation>
    </message>
    <message>
        <source>of all its firms in the layer, 0 to 1</source>
        <translation>среди всех её предприятий слоя, 0–1</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>коэффициент локализации</translation>
    </message>
    <message>
        <source>0 and above, 1 = as among all firms of the layer</source>
        <translation>0 и более, 1 = как среди всех предприятий слоя</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>звёзды</translation>
    </message>
    <message>
        <source>0 to 3, for size, specialisation and focus among the clusters</source>
        <translation>0–3, за размер, специализацию и фокус среди кластеров</translation>
    </message>
    <message>
        <source>other firms of the industry that each meets in the cluster</source>
        <translation>других предприятий отрасли в кластере на каждое</translation>
    </message>
    <message>
        <source>of the sizes of its firms in the cluster</source>
        <translation>размеров её предприятий в кластере</translation>
    </message>
    <message>
        <source>one of six, or other</source>
        <translation>одна из шести или other</translation>
    </message>
    <message>
        <source>in this role, 0 and above</source>
        <translation>в этой роли, 0 и более</translation>
    </message>
    <message>
        <source>share of firms</source>
        <translation>доля предприятий</translation>
    </message>
    <message>
        <source>0 to 1; NULL without firms</source>
        <translation>0–1; NULL без предприятий</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>true where no firm plays the role</source>
        <translation>истина, если роль никто не играет</translation>
    </message>
    <message>
        <source>Clusters (polygons)</source>
        <translation>Кластеры (полигоны)</translation>
    </message>
    <message>
        <source>Id of the clusters</source>
        <translation>Код кластеров</translation>
    </message>
    <message>
        <source>Interaction potential: distance at which a contact counts 1/e, metres</source>
        <translation>Потенциал взаимодействия: расстояние, на котором контакт весит 1/e, метры</translation>
    </message>
    <message>
        <source>Seed of the sample of pairs, where a cluster has more than 1,000,000</source>
        <translation>Зерно выборки пар, если их в кластере больше 1 000 000</translation>
    </message>
    <message>
        <source>Folder of the sheets (HTML)</source>
        <translation>Папка для листов (HTML)</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Профили кластеров</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Число кластеров</translation>
    </message>
    <message>
        <source>Number of firms in clusters</source>
        <translation>Число предприятий в кластерах</translation>
    </message>
    <message>
        <source>What is a cluster made of, who is missing from it, and how closely do its members work together?</source>
        <translation>Из чего состоит кластер, кого в нём не хватает и насколько тесно работают его участники?</translation>
    </message>
    <message>
        <source>Use it on polygons of clusters, such as “Cluster outlines” or “Contiguous clusters” make, with the firms, and the linkages where there are any. It measures what Porter&apos;s theory asks for: critical mass, specialisation, competition, cooperation, the actors by role, and proximity. Each cluster gets a page to print.</source>
        <translation>Применяйте к полигонам кластеров, например из «Контуров кластеров» или «Смежных кластеров», с предприятиями и, если есть, связями. Измеряется то, чего требует теория Портера: критическая масса, специализация, конкуренция, кооперация, участники по ролям и близость. Для каждого кластера — страница для печати.</translation>
    </message>
    <message>
        <source>location quotient = (x_ic / x_c) / (x_i / x) with all firms of the layer as the reference. Herfindahl: sum of squared shares of the firms&apos; sizes. rivals: n_i - 1 in each industry. Roles by the longest beginning of the industry code in the table of roles; with PRODUCERS only these industries produce, and other producers supply them. density = links inside / (n (n - 1)); reciprocity = share of these answered; kept share = value inside / (inside + in + out). Interaction potential = sum over i of m_i times the sum over j of m_j exp(-d_ij / DECAY), / sum of m_i. Stars as in “Cluster stars”, among the clusters, with its usual thresholds.</source>
        <translation>коэффициент локализации = (x_ic / x_c) / (x_i / x), база — все предприятия слоя. Херфиндаль: сумма квадратов долей размеров предприятий. Соперники: n_i - 1 в каждой отрасли. Роли — по самому длинному началу кода отрасли в таблице ролей; с PRODUCERS производят только эти отрасли, а прочие производители — их поставщики. Плотность = связи внутри / (n (n - 1)); взаимность = доля связей с обратной; доля внутри = объём внутри / (внутри + извне + вовне). Потенциал взаимодействия = сумма по i от m_i на сумму по j от m_j exp(-d_ij / DECAY), / сумма m_i. Звёзды — как в «Звёздах кластеров», среди кластеров, с обычными порогами.</translation>
    </message>
    <message>
        <source>Porter, M. E. (1998), Clusters and the New Economics of Competition, Harvard Business Review 76(6), 77-90; Hansen, W. G. (1959), https://doi.org/10.1080/01944365908978307; Sölvell, Ketels and Lindqvist (2009), European Cluster Observatory</source>
        <translation>Porter, M. E. (1998), Clusters and the New Economics of Competition, Harvard Business Review 76(6), 77-90; Hansen, W. G. (1959), https://doi.org/10.1080/01944365908978307; Sölvell, Ketels and Lindqvist (2009), European Cluster Observatory</translation>
    </message>
    <message>
        <source>qgis_process run territorial:clusterprofile -- CLUSTERS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; CLUSTER_FIELD=region FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; FIRM_INDUSTRY_FIELD=primary_fuel FIRM_SIZE_FIELD=capacity_mw OUTPUT=profile.gpkg OUTPUT_SHEETS=sheets</source>
        <translation>qgis_process run territorial:clusterprofile -- CLUSTERS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; CLUSTER_FIELD=region FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; FIRM_INDUSTRY_FIELD=primary_fuel FIRM_SIZE_FIELD=capacity_mw OUTPUT=profile.gpkg OUTPUT_SHEETS=sheets</translation>
    </message>
    <message>
        <source>No firm lies in a cluster: are both layers where they should be, and in the coordinate reference systems that they name?</source>
        <translation>Ни одно предприятие не лежит в кластере: там ли оба слоя, где нужно, и в тех ли системах координат, которые в них указаны?</translation>
    </message>
    <message>
        <source>Firms on the border are inside, on one that clusters share in the first of them; clusters that overlap share firms. Linkages are between firms, by FIRM_FIELD, unless PLACES are given; a linkage with itself is value inside, but no link. Firms without size, industry or point are counted and said. Distances are metres, geodesics in degrees. Whether linkages are observed or modelled is said on every sheet. With fewer than twenty clusters read the stars with care. The order of rows decides nothing.</source>
        <translation>Предприятия на границе — внутри, на общей границе — в первом из кластеров; пересекающиеся кластеры делят предприятия. Связи — между предприятиями по FIRM_FIELD, если не задан PLACES; связь с самим собой входит в объём внутри, но не в число связей. Предприятия без размера, отрасли или точки считаются и называются. Расстояния — метры, в градусах геодезические. Наблюдаемы связи или смоделированы, сказано на каждом листе. Менее чем при двадцати кластерах читайте звёзды с осторожностью. Порядок строк ничего не решает.</translation>
    </message>
</context>
<context>
    <name>ClusterStarsAlgorithm</name>
    <message>
        <source>Cluster stars</source>
        <translation>Звёзды кластеров</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>код региона, в типе источника</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>год, в типе источника; NULL, если его в таблице нет</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source</source>
        <translation>код отрасли, в типе источника</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>x_ri, in the unit of the source; NULL = unknown</source>
        <translation>x_ri, в единице источника; NULL = неизвестно</translation>
    </message>
    <message>
        <source>share of the industry</source>
        <translation>доля отрасли</translation>
    </message>
    <message>
        <source>x_ri / x_i, 0 to 1; NULL where x_i is 0 or the value unknown</source>
        <translation>x_ri / x_i, от 0 до 1; NULL, если x_i равно 0 или значение неизвестно</translation>
    </message>
    <message>
        <source>share in the region</source>
        <translation>доля в регионе</translation>
    </message>
    <message>
        <source>x_ri / x_r, 0 to 1; NULL where x_r is 0 or the value unknown</source>
        <translation>x_ri / x_r, от 0 до 1; NULL, если x_r равно 0 или значение неизвестно</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>коэффициент локализации</translation>
    </message>
    <message>
        <source>(x_ri / x_r) / (x_i / x), 0 and above, 1 = as in the reference area; NULL where undefined</source>
        <translation>(x_ri / x_r) / (x_i / x), 0 и более, 1 = как на территории сравнения; NULL, если не определён</translation>
    </message>
    <message>
        <source>star for size</source>
        <translation>звезда за размер</translation>
    </message>
    <message>
        <source>true where the value is among the SIZE_TOP_SHARE largest of the industry</source>
        <translation>истина, где значение входит в долю SIZE_TOP_SHARE наибольших в отрасли</translation>
    </message>
    <message>
        <source>star for specialisation</source>
        <translation>звезда за специализацию</translation>
    </message>
    <message>
        <source>true where the quotient is at least MIN_QUOTIENT</source>
        <translation>истина, где коэффициент не меньше MIN_QUOTIENT</translation>
    </message>
    <message>
        <source>star for focus</source>
        <translation>звезда за фокус</translation>
    </message>
    <message>
        <source>true where the share in the region is among the FOCUS_TOP_SHARE largest</source>
        <translation>истина, где доля в регионе входит в FOCUS_TOP_SHARE наибольших</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>звёзды</translation>
    </message>
    <message>
        <source>0 to 3; NULL where the value is unknown</source>
        <translation>от 0 до 3; NULL, где значение неизвестно</translation>
    </message>
    <message>
        <source>Map of stars</source>
        <translation>Карта звёзд</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>name of the region in the language of the plugin, where the layer of regions has one; else its id</source>
        <translation>название региона на языке модуля, если оно есть в слое регионов; иначе его код</translation>
    </message>
    <message>
        <source>of the industry, 0 to 3; of several industries, their sum; NULL without data</source>
        <translation>отрасли, от 0 до 3; нескольких отраслей – их сумма; NULL без данных</translation>
    </message>
    <message>
        <source>industries with stars</source>
        <translation>отрасли со звёздами</translation>
    </message>
    <message>
        <source>how many of the industries have a star in the region; only where there are several</source>
        <translation>у скольких отраслей в регионе есть звезда; только если их несколько</translation>
    </message>
    <message>
        <source>industries with three stars</source>
        <translation>отрасли с тремя звёздами</translation>
    </message>
    <message>
        <source>how many of the industries have all three; only where there are several</source>
        <translation>у скольких отраслей все три; только если их несколько</translation>
    </message>
    <message>
        <source>Star for size: among this share of the industry&apos;s largest</source>
        <translation>Звезда за размер: среди этой доли наибольших в отрасли</translation>
    </message>
    <message>
        <source>Star for specialisation: location quotient of at least</source>
        <translation>Звезда за специализацию: коэффициент локализации не меньше</translation>
    </message>
    <message>
        <source>Star for focus: among this share of the largest parts of their regions</source>
        <translation>Звезда за фокус: среди этой доли наибольших частей своих регионов</translation>
    </message>
    <message>
        <source>Focus is compared among the clusters of</source>
        <translation>Фокус сравнивается среди кластеров</translation>
    </message>
    <message>
        <source>Clusters smaller than this get no star</source>
        <translation>Кластеры меньше этого не получают звёзд</translation>
    </message>
    <message>
        <source>Number of clusters with a star</source>
        <translation>Число кластеров со звездой</translation>
    </message>
    <message>
        <source>Number of clusters with three stars</source>
        <translation>Число кластеров с тремя звёздами</translation>
    </message>
    <message>
        <source>Number of unknown values</source>
        <translation>Число неизвестных значений</translation>
    </message>
    <message>
        <source>Which regions hold a cluster that is large, specialised and weighs much in its region?</source>
        <translation>В каких регионах есть кластер: крупный, специализированный и весомый в своём регионе?</translation>
    </message>
    <message>
        <source>Use it on employment for a first map of statistical clusters: three stars mark critical mass in all three respects. Below 20 regions a tenth of them is one or two: raise the shares, and read the stars with care. What is found is co-location; it says nothing about links.</source>
        <translation>Применяйте к занятости для первой карты статистических кластеров: три звезды отмечают критическую массу во всех трёх отношениях. Если регионов меньше 20, их десятая часть – один или два: увеличьте доли и читайте звёзды осторожно. Найденное – соседство в пространстве; о связях оно ничего не говорит.</translation>
    </message>
    <message>
        <source>A cluster is a region and an industry with a value above 0 and at least MIN_VALUE. Size: among the ceil(SIZE_TOP_SHARE n) largest of the n clusters of the industry. Specialisation: LQ &gt;= MIN_QUOTIENT. Focus: among the ceil(FOCUS_TOP_SHARE n) clusters with the largest share x_ri / x_r of their region, of all industries or of the same one (FOCUS_AMONG).</source>
        <translation>Кластер – регион и отрасль со значением больше 0 и не меньше MIN_VALUE. Размер: среди ceil(SIZE_TOP_SHARE n) наибольших из n кластеров отрасли. Специализация: LQ &gt;= MIN_QUOTIENT. Фокус: среди ceil(FOCUS_TOP_SHARE n) кластеров с наибольшей долей x_ri / x_r своего региона, всех отраслей или той же (FOCUS_AMONG).</translation>
    </message>
    <message>
        <source>Soelvell, O., Ketels, C. and Lindqvist, G. (2009), The European Cluster Observatory: EU cluster mapping and strengthening clusters in Europe</source>
        <translation>Soelvell, O., Ketels, C. and Lindqvist, G. (2009), The European Cluster Observatory: EU cluster mapping and strengthening clusters in Europe</translation>
    </message>
    <message>
        <source>Equal values at a cut all get the star. NULL is unknown: no star, stars NULL, and left out of the sums. A pair that a long table does not have is 0. Totals among the rows stop the run unless TOTALS says what to do. Shares and quotients are those of location quotients; with REFERENCE against that area.</source>
        <translation>Равные значения на пороге все получают звезду. NULL – неизвестно: звезды нет, поле звёзд NULL, в суммы не входит. Пара, которой нет в длинной таблице, равна 0. Итоги среди строк останавливают расчёт, если TOTALS не говорит, что делать. Доли и коэффициенты – как у коэффициентов локализации; при REFERENCE относительно той территории.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:clusterstars -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=stars.csv OUTPUT_REGIONS=stars.gpkg</source>
        <translation>qgis_process run territorial:clusterstars -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=stars.csv OUTPUT_REGIONS=stars.gpkg</translation>
    </message>
    <message>
        <source>%1: give a share above 0, such as 0.1 for a tenth.</source>
        <translation>%1: укажите долю больше 0, например 0.1 для десятой части.</translation>
    </message>
    <message>
        <source>OUTPUT_REGIONS needs the polygons of the regions: give REGIONS.</source>
        <translation>Для OUTPUT_REGIONS нужны полигоны регионов: укажите REGIONS.</translation>
    </message>
    <message>
        <source>There are %1 regions: below %2, the largest tenth is one or two of them, and stars for size and focus say little. Larger shares make more of them.</source>
        <translation>Регионов %1: если их меньше %2, наибольшая десятая часть – один или два, и звёзды за размер и фокус мало что говорят. Большие доли дают больше звёзд.</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> В границах %1.</translation>
    </message>
    <message>
        <source>Size: the largest %1 of the industry; specialisation: quotient of at least %2; focus: the largest %3 of the parts of regions.</source>
        <translation>Размер: наибольшие %1 отрасли; специализация: коэффициент не меньше %2; фокус: наибольшие %3 частей регионов.</translation>
    </message>
    <message>
        <source>Cluster stars%1</source>
        <translation>Звёзды кластеров%1</translation>
    </message>
    <message>
        <source>Table of cluster stars%1</source>
        <translation>Таблица звёзд кластеров%1</translation>
    </message>
</context>
<context>
    <name>ContiguousClustersAlgorithm</name>
    <message>
        <source>in</source>
        <translation>входит</translation>
    </message>
    <message>
        <source>quotient below the threshold</source>
        <translation>коэффициент ниже порога</translation>
    </message>
    <message>
        <source>value below the minimum</source>
        <translation>значение ниже наименьшего</translation>
    </message>
    <message>
        <source>no quotient</source>
        <translation>нет коэффициента</translation>
    </message>
    <message>
        <source>area too small</source>
        <translation>ареал слишком мал</translation>
    </message>
    <message>
        <source>Contiguous clusters</source>
        <translation>Смежные кластеры</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source</source>
        <translation>код отрасли, в типе источника</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>год, в типе источника; NULL, если его в таблице нет</translation>
    </message>
    <message>
        <source>Areas of specialisation</source>
        <translation>Ареалы специализации</translation>
    </message>
    <message>
        <source>area</source>
        <translation>ареал</translation>
    </message>
    <message>
        <source>id of the member with the largest value (ties: the first id), so it stays when the threshold moves</source>
        <translation>код участника с наибольшим значением (при равенстве первый код), поэтому он не меняется при сдвиге порога</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>names of the members, the largest first</source>
        <translation>названия участников, сначала крупнейший</translation>
    </message>
    <message>
        <source>members</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>ids of the members</source>
        <translation>коды участников</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>число участников</translation>
    </message>
    <message>
        <source>1 and above</source>
        <translation>1 и более</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>sum of the members&apos; values, in the unit of the source</source>
        <translation>сумма значений участников, в единице источника</translation>
    </message>
    <message>
        <source>share of the industry</source>
        <translation>доля отрасли</translation>
    </message>
    <message>
        <source>that sum divided by the sum of all regions of the table, 0 to 1</source>
        <translation>эта сумма, делённая на сумму всех регионов таблицы, от 0 до 1</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>коэффициент локализации</translation>
    </message>
    <message>
        <source>quotient of the merged area, 0 and above</source>
        <translation>коэффициент объединённого ареала, 0 и более</translation>
    </message>
    <message>
        <source>Every region: in or out, and why</source>
        <translation>Каждый регион: входит или нет и почему</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>код региона, в типе источника</translation>
    </message>
    <message>
        <source>name of the region, where its layer has one</source>
        <translation>название региона, если оно есть в его слое</translation>
    </message>
    <message>
        <source>as in the table of quotients</source>
        <translation>как в таблице коэффициентов</translation>
    </message>
    <message>
        <source>as in the table of quotients; NULL = unknown</source>
        <translation>как в таблице коэффициентов; NULL = неизвестно</translation>
    </message>
    <message>
        <source>in an area</source>
        <translation>в ареале</translation>
    </message>
    <message>
        <source>true for members</source>
        <translation>истина для участников</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>запас</translation>
    </message>
    <message>
        <source>quotient minus threshold: how far the verdict is from turning</source>
        <translation>коэффициент минус порог: насколько решение далеко от перемены</translation>
    </message>
    <message>
        <source>the area it belongs to; NULL for none</source>
        <translation>ареал, к которому относится; NULL, если ни к какому</translation>
    </message>
    <message>
        <source>Year (empty = each)</source>
        <translation>Год (пусто – каждый)</translation>
    </message>
    <message>
        <source>Least location quotient</source>
        <translation>Наименьший коэффициент локализации</translation>
    </message>
    <message>
        <source>Least value of a region</source>
        <translation>Наименьшее значение региона</translation>
    </message>
    <message>
        <source>Least number of regions in an area</source>
        <translation>Наименьшее число регионов в ареале</translation>
    </message>
    <message>
        <source>Least value of an area</source>
        <translation>Наименьшее значение ареала</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Число ареалов</translation>
    </message>
    <message>
        <source>Number of regions in areas</source>
        <translation>Число регионов в ареалах</translation>
    </message>
    <message>
        <source>Number of regions without a quotient</source>
        <translation>Число регионов без коэффициента</translation>
    </message>
    <message>
        <source>qgis_process run territorial:contiguousclusters -- QUOTIENTS=quotients.csv REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; INDUSTRY=B THRESHOLD=1.2 OUTPUT=areas.gpkg</source>
        <translation>qgis_process run territorial:contiguousclusters -- QUOTIENTS=quotients.csv REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; INDUSTRY=B THRESHOLD=1.2 OUTPUT=areas.gpkg</translation>
    </message>
    <message>
        <source>No region passes the threshold %1: the layer of areas is empty.</source>
        <translation>Порог %1 не проходит ни один регион: слой ареалов пуст.</translation>
    </message>
    <message>
        <source>Neighbouring regions with a location quotient of at least %1, merged along their shared borders.</source>
        <translation>Соседние регионы с коэффициентом локализации не ниже %1, объединённые по общим границам.</translation>
    </message>
    <message>
        <source>Areas of specialisation%1</source>
        <translation>Ареалы специализации%1</translation>
    </message>
    <message>
        <source>In or out%1</source>
        <translation>Входит или нет%1</translation>
    </message>
    <message>
        <source>in: grown from a core</source>
        <translation>в ареале: прирос от ядра</translation>
    </message>
    <message>
        <source>in: bridges a gap</source>
        <translation>в ареале: соединяет через разрыв</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>не проверялся</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>незначим</translation>
    </message>
    <message>
        <source>no core among its neighbours</source>
        <translation>рядом нет ядра</translation>
    </message>
    <message>
        <source>CORE_THRESHOLD (%1) is below THRESHOLD (%2): areas grow from cores, which need the higher quotient.</source>
        <translation>CORE_THRESHOLD (%1) ниже THRESHOLD (%2): ареалы растут от ядер, а им нужен более высокий коэффициент.</translation>
    </message>
    <message>
        <source>ALPHA must be above 0 and below 1.</source>
        <translation>ALPHA должно быть больше 0 и меньше 1.</translation>
    </message>
    <message>
        <source>No region is significant at %1: the layer of areas is empty.</source>
        <translation>Ни один регион не значим на уровне %1: слой ареалов пуст.</translation>
    </message>
    <message>
        <source>Neighbouring regions whose location quotient is significantly above 1 (at %1), merged along their shared borders.</source>
        <translation>Соседние регионы, чей коэффициент локализации значимо выше 1 (на уровне %1), объединённые по общим границам.</translation>
    </message>
    <message>
        <source>Support is the share of %1 stated settings.</source>
        <translation>Поддержка — доля из %1 заданных вариантов условий.</translation>
    </message>
    <message>
        <source>Edges of the areas%1</source>
        <translation>Границы ареалов%1</translation>
    </message>
    <message>
        <source>Overlapping areas%1</source>
        <translation>Пересечения ареалов%1</translation>
    </message>
    <message>
        <source>number of cores</source>
        <translation>число ядер</translation>
    </message>
    <message>
        <source>members with a quotient of at least CORE_THRESHOLD</source>
        <translation>члены с коэффициентом не ниже CORE_THRESHOLD</translation>
    </message>
    <message>
        <source>number of bridges</source>
        <translation>число соединяющих регионов</translation>
    </message>
    <message>
        <source>members that only join others across a gap</source>
        <translation>члены, которые лишь соединяют других через разрыв</translation>
    </message>
    <message>
        <source>support</source>
        <translation>поддержка</translation>
    </message>
    <message>
        <source>mean of the members&apos; support, 0 to 1; NULL where no settings are stated</source>
        <translation>средняя поддержка членов, от 0 до 1; NULL, если условия не заданы</translation>
    </message>
    <message>
        <source>in; in: grown from a core; in: bridges a gap; quotient below the threshold; not significant; not tested; value below the minimum; no core among its neighbours; area too small; no quotient</source>
        <translation>в ареале; в ареале: прирос от ядра; в ареале: соединяет через разрыв; коэффициент ниже порога; незначим; не проверялся; значение ниже минимума; рядом нет ядра; ареал слишком мал; нет коэффициента</translation>
    </message>
    <message>
        <source>share of the stated settings in which the region belongs to an area, 0 to 1; NULL where none are stated</source>
        <translation>доля заданных условий, при которых регион входит в ареал, от 0 до 1; NULL, если условия не заданы</translation>
    </message>
    <message>
        <source>number of settings</source>
        <translation>число условий</translation>
    </message>
    <message>
        <source>combinations of the SUPPORT_ parameters; 0 where none are stated</source>
        <translation>сочетания параметров SUPPORT_; 0, если они не заданы</translation>
    </message>
    <message>
        <source>Edges of the areas</source>
        <translation>Границы ареалов</translation>
    </message>
    <message>
        <source>the area that it bounds</source>
        <translation>ареал, который она ограничивает</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>id of the region inside</source>
        <translation>идентификатор региона внутри</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>снаружи</translation>
    </message>
    <message>
        <source>id of the region beyond; NULL at the edge of the territory</source>
        <translation>идентификатор региона снаружи; NULL на краю территории</translation>
    </message>
    <message>
        <source>length, km</source>
        <translation>длина, км</translation>
    </message>
    <message>
        <source>length on the ellipsoid, km</source>
        <translation>длина на эллипсоиде, км</translation>
    </message>
    <message>
        <source>share of the stated settings in which a boundary runs between the two regions, 0 to 1; NULL where none are stated</source>
        <translation>доля заданных условий, при которых граница проходит между этими регионами, от 0 до 1; NULL, если условия не заданы</translation>
    </message>
    <message>
        <source>Regions in areas of several industries</source>
        <translation>Регионы в ареалах нескольких отраслей</translation>
    </message>
    <message>
        <source>number of industries</source>
        <translation>число отраслей</translation>
    </message>
    <message>
        <source>in whose areas the region lies, 0 and above</source>
        <translation>в чьих ареалах лежит регион, от 0</translation>
    </message>
    <message>
        <source>industries</source>
        <translation>отрасли</translation>
    </message>
    <message>
        <source>their codes</source>
        <translation>их коды</translation>
    </message>
    <message>
        <source>What makes a region a member: its quotient, its significance, or both</source>
        <translation>Что делает регион членом ареала: коэффициент, его значимость или то и другое</translation>
    </message>
    <message>
        <source>Least location quotient of a core (empty = every member is one)</source>
        <translation>Наименьший коэффициент локализации ядра (пусто = ядром является каждый член)</translation>
    </message>
    <message>
        <source>Largest q or p of a member</source>
        <translation>Наибольшее q или p члена</translation>
    </message>
    <message>
        <source>Largest gap between areas that is bridged (regions; 0 = none)</source>
        <translation>Наибольший соединяемый разрыв между ареалами (регионов; 0 = нет)</translation>
    </message>
    <message>
        <source>Least location quotient of a region that bridges a gap (0 = any)</source>
        <translation>Наименьший коэффициент региона, соединяющего через разрыв (0 = любой)</translation>
    </message>
    <message>
        <source>Where does an area of specialisation begin and end, and how sure is that line? Neighbouring regions whose quotient passes a threshold, or is significant, become one area, with the borders that they really have.</source>
        <translation>Где начинается и кончается ареал специализации и насколько надёжна эта линия? Соседние регионы, чей коэффициент проходит порог или значим, становятся одним ареалом с теми границами, которые у них есть на самом деле.</translation>
    </message>
    <message>
        <source>Use it on the table that “Location quotients” writes. What a quotient alone finds is an area of specialisation: a cluster asks for links or actors as well. To defend a boundary, state settings that others might prefer (the SUPPORT_ parameters: thresholds, years, neighbourhoods, levels of the industry): every region and every edge then says in what share of them it stays.</source>
        <translation>Применяйте к таблице, которую пишут «Коэффициенты локализации». Один коэффициент находит ареал специализации: кластеру нужны ещё связи или участники. Чтобы отстоять границу, задайте условия, которые могли бы предпочесть другие (параметры SUPPORT_: пороги, годы, виды соседства, уровни отрасли): тогда каждый регион и каждая граница говорят, в какой доле из них они сохраняются.</translation>
    </message>
    <message>
        <source>Members: RULE = quotient: location_quotient &gt;= THRESHOLD; significance: location_quotient &gt; 1 and q (or p) &lt;= ALPHA; both: both; and value &gt;= MIN_VALUE. Members that are neighbours (rook: a shared border of positive length; queen: at least a point) form one area. With CORE_THRESHOLD an area stays only where a member reaches it: areas grow from cores through neighbours. With MAX_GAP = g, areas with at most g regions between them are joined by these, the shortest way first, then the one with the larger least quotient. Areas below MIN_MEMBERS or MIN_CLUSTER_VALUE are dropped. Quotient of an area = sum of values / sum of (value / quotient), which is the quotient of the merged territory; members of value 0 take no part. Support = settings in which the region belongs to an area / all combinations of the settings; of an edge: settings in which a boundary runs between its two regions / all.</source>
        <translation>Члены: RULE = quotient: location_quotient &gt;= THRESHOLD; significance: location_quotient &gt; 1 и q (или p) &lt;= ALPHA; both: то и другое; и value &gt;= MIN_VALUE. Соседние члены (rook: общая граница ненулевой длины; queen: хотя бы точка) образуют один ареал. С CORE_THRESHOLD ареал остаётся, только если его достигает один из членов: ареалы растут от ядер через соседей. С MAX_GAP = g ареалы, между которыми не более g регионов, соединяются ими: сначала кратчайшим путём, затем тем, где наименьший коэффициент больше. Ареалы ниже MIN_MEMBERS или MIN_CLUSTER_VALUE отбрасываются. Коэффициент ареала = сумма значений / сумма (значение / коэффициент), то есть коэффициент объединённой территории; члены со значением 0 не участвуют. Поддержка = условия, при которых регион входит в ареал / все сочетания условий; для границы: условия, при которых она проходит между её двумя регионами / все.</translation>
    </message>
    <message>
        <source>Porter, M. E. (1998), Clusters and the new economics of competition; connected components of the contiguity graph; growth from cores by two thresholds after Canny, J. (1986), doi:10.1109/TPAMI.1986.4767851.</source>
        <translation>Porter, M. E. (1998), Clusters and the new economics of competition; связные компоненты графа соседства; рост от ядер по двум порогам по Canny, J. (1986), doi:10.1109/TPAMI.1986.4767851.</translation>
    </message>
    <message>
        <source>A region without a quotient is out (verdict: no quotient), and counted in NULL_COUNT. Areas of several industries may overlap: each keeps its own polygon, and OUTPUT_OVERLAPS lists what overlaps where. SNAP closes gaps and overlaps of layers that are not topologically clean. Invalid polygons are repaired, and said. Regions in one layer only are listed in OUTPUT_UNMATCHED. Where nothing passes, the result is an empty layer and a warning.</source>
        <translation>Регион без коэффициента остаётся вне ареалов (вердикт: нет коэффициента) и учитывается в NULL_COUNT. Ареалы нескольких отраслей могут пересекаться: каждый сохраняет свой полигон, а OUTPUT_OVERLAPS перечисляет, что где пересекается. SNAP закрывает зазоры и наложения топологически неаккуратных слоёв. Неверные полигоны исправляются, и об этом сообщается. Регионы, которые есть только в одном слое, перечислены в OUTPUT_UNMATCHED. Если порог не проходит никто, результат — пустой слой и предупреждение.</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>нет геометрии</translation>
    </message>
</context>
<context>
    <name>CrosswalkTable</name>
    <message>
        <source>a weight must be a number that is not negative</source>
        <translation>вес должен быть неотрицательным числом</translation>
    </message>
    <message>
        <source>The crosswalk of the plugin cannot be read.</source>
        <translation>Таблица соответствия модуля не читается.</translation>
    </message>
    <message>
        <source>SOURCE_REGIONS and TARGET_REGIONS need a coordinate reference system each: areas are compared.</source>
        <translation>SOURCE_REGIONS и TARGET_REGIONS нужна система координат: сравниваются площади.</translation>
    </message>
    <message>
        <source>%1 (%2 % inside)</source>
        <translation>%1 (внутри %2 %)</translation>
    </message>
    <message>
        <source>Regions that lie partly outside all targets: %1. All of their values go to the targets they share.</source>
        <translation>Регионы, частично лежащие вне всех целевых: %1. Все их значения отходят целевым, с которыми они пересекаются.</translation>
    </message>
    <message>
        <source>The weights of %1 do not sum to 1 in the crosswalk %2, so values would be gained or lost. Correct them, or set NORMALISE.</source>
        <translation>Веса %1 в таблице соответствия %2 в сумме не дают 1: значения прибавились бы или потерялись. Исправьте их или включите NORMALISE.</translation>
    </message>
    <message>
        <source>Weights brought to a sum of 1: %1.</source>
        <translation>Веса приведены к сумме 1: %1.</translation>
    </message>
    <message>
        <source>Crosswalk of the plugin</source>
        <translation>Таблица соответствия модуля</translation>
    </message>
    <message>
        <source>Crosswalk (table from region to region)</source>
        <translation>Таблица соответствия (из региона в регион)</translation>
    </message>
    <message>
        <source>Region that values are given for</source>
        <translation>Регион, для которого даны значения</translation>
    </message>
    <message>
        <source>Region that values are wanted for</source>
        <translation>Регион, для которого нужны значения</translation>
    </message>
    <message>
        <source>Share of the one that lies in the other (empty = all of it)</source>
        <translation>Доля первого, лежащая во втором (пусто = целиком)</translation>
    </message>
    <message>
        <source>Regions that values are given for (by area)</source>
        <translation>Регионы, для которых даны значения (по площади)</translation>
    </message>
    <message>
        <source>Their id</source>
        <translation>Их код</translation>
    </message>
    <message>
        <source>Regions that values are wanted for (by area)</source>
        <translation>Регионы, для которых нужны значения (по площади)</translation>
    </message>
    <message>
        <source>Bring weights that do not sum to 1 to that sum</source>
        <translation>Привести веса, не дающие в сумме 1, к этой сумме</translation>
    </message>
    <message>
        <source>Name one way from the one division into the other: a CROSSWALK table, a SHIPPED one, or SOURCE_REGIONS and TARGET_REGIONS.</source>
        <translation>Назовите один путь из одного деления в другое: таблицу CROSSWALK, готовую SHIPPED или SOURCE_REGIONS и TARGET_REGIONS.</translation>
    </message>
    <message>
        <source>By area both layers are needed: SOURCE_REGIONS and TARGET_REGIONS.</source>
        <translation>По площади нужны оба слоя: SOURCE_REGIONS и TARGET_REGIONS.</translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>The row numbers the columns.</source>
        <translation>Строка с номерами столбцов.</translation>
    </message>
    <message>
        <source>The row repeats the header.</source>
        <translation>Строка повторяет заголовок.</translation>
    </message>
    <message>
        <source>The row has no values: a note or a heading.</source>
        <translation>В строке нет значений: примечание или подзаголовок.</translation>
    </message>
    <message>
        <source>The year of the rows below.</source>
        <translation>Год строк ниже.</translation>
    </message>
</context>
<context>
    <name>DensityRaster</name>
    <message>
        <source>OUTPUT_DENSITY: %1 cannot be written. Name a file that ends in .tif, in a folder that is there.</source>
        <translation>OUTPUT_DENSITY: не удаётся записать %1. Назовите файл с окончанием .tif в существующей папке.</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>%1: a dBASE table is written by a name that ends in .shp; better formats for tables are .gpkg, .xlsx and .csv.</source>
        <translation>%1: таблица dBASE пишется под именем на .shp; для таблиц лучше .gpkg, .xlsx и .csv.</translation>
    </message>
    <message>
        <source>%1 and %2 would be written to the same place, and one would be lost. Name two files, or two tables of one GeoPackage: ogr:dbname=&apos;%3&apos; table=&quot;name&quot; (geom).</source>
        <translation>%1 и %2 записались бы в одно место, и один потерялся бы. Назовите два файла или две таблицы одного GeoPackage: ogr:dbname=&apos;%3&apos; table=&quot;name&quot; (geom).</translation>
    </message>
    <message>
        <source>%1 would be written over the layer that %2 reads. Name another file or table.</source>
        <translation>%1 записался бы поверх слоя, который читает %2. Назовите другой файл или таблицу.</translation>
    </message>
</context>
<context>
    <name>FirmClustersAlgorithm</name>
    <message>
        <source>EPS: give a distance above 0, in metres.</source>
        <translation>EPS: задайте расстояние больше 0, в метрах.</translation>
    </message>
    <message>
        <source>MIN_POINTS: give a number above 0.</source>
        <translation>MIN_POINTS: задайте число больше 0.</translation>
    </message>
    <message>
        <source>COUNT_BY size needs FIRM_SIZE_FIELD: name the field that holds the size of the firms.</source>
        <translation>COUNT_BY = size требует FIRM_SIZE_FIELD: укажите поле с размером предприятий.</translation>
    </message>
    <message>
        <source>%1 firms have no usable point or no size: they are left out.</source>
        <translation>У %1 предприятий нет годной точки или размера: они не участвуют.</translation>
    </message>
    <message>
        <source>%1 firms have no usable point: they are left out.</source>
        <translation>У %1 предприятий нет годной точки: они не участвуют.</translation>
    </message>
    <message>
        <source>%1 clusters are too small: their firms are noise.</source>
        <translation>%1 кластеров слишком малы: их предприятия — шум.</translation>
    </message>
    <message>
        <source>%1 firms lie on %2 distinct points.</source>
        <translation>%1 предприятий лежат в %2 различных точках.</translation>
    </message>
    <message>
        <source>No firm has %1 within %2 m: there are no clusters. A larger EPS or a smaller MIN_POINTS finds some.</source>
        <translation>Ни у одного предприятия нет %1 в пределах %2 м: кластеров нет. При большем EPS или меньшем MIN_POINTS они найдутся.</translation>
    </message>
    <message>
        <source>Clusters of firms: at least %1 within %2 m of every core.</source>
        <translation>Кластеры предприятий: не менее %1 в пределах %2 м от каждого ядра.</translation>
    </message>
    <message>
        <source>Firm clusters of %1</source>
        <translation>Кластеры предприятий: %1</translation>
    </message>
    <message>
        <source>Clusters of %1</source>
        <translation>Кластеры: %1</translation>
    </message>
    <message>
        <source>Firm clusters</source>
        <translation>Кластеры предприятий</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>number of the cluster, 1 and above, in the order of the firms&apos; ids; NULL for noise</source>
        <translation>номер кластера, от 1, в порядке идентификаторов предприятий; NULL для шума</translation>
    </message>
    <message>
        <source>Firms with their clusters</source>
        <translation>Предприятия с их кластерами</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>core, border or noise; NULL where the firm was left out (no point, or no size where sizes count)</source>
        <translation>core (ядро), border (край) или noise (шум); NULL, если предприятие не участвует (нет точки или размера, когда считаются размеры)</translation>
    </message>
    <message>
        <source>firms in the cluster</source>
        <translation>предприятий в кластере</translation>
    </message>
    <message>
        <source>number of firms of its cluster; NULL for noise</source>
        <translation>число предприятий его кластера; NULL для шума</translation>
    </message>
    <message>
        <source>size of the cluster</source>
        <translation>размер кластера</translation>
    </message>
    <message>
        <source>sum of the sizes of its cluster&apos;s firms, in the unit of the sizes; NULL for noise</source>
        <translation>сумма размеров предприятий его кластера, в единицах размера; NULL для шума</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Кластеры</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>предприятия</translation>
    </message>
    <message>
        <source>number of firms, 1 and above</source>
        <translation>число предприятий, от 1</translation>
    </message>
    <message>
        <source>number of cores</source>
        <translation>число ядер</translation>
    </message>
    <message>
        <source>firms with enough neighbours within EPS</source>
        <translation>предприятия, у которых достаточно соседей в пределах EPS</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>число мест</translation>
    </message>
    <message>
        <source>distinct points, 1 and above</source>
        <translation>различные точки, от 1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>sum of the firms&apos; sizes, in their unit; without FIRM_SIZE_FIELD the number of firms</source>
        <translation>сумма размеров предприятий, в их единицах; без FIRM_SIZE_FIELD — число предприятий</translation>
    </message>
    <message>
        <source>Least number of firms (or least size) within EPS of a core, itself counted</source>
        <translation>Наименьшее число предприятий (или размер) в пределах EPS от ядра, считая его</translation>
    </message>
    <message>
        <source>What MIN_POINTS counts</source>
        <translation>Что считает MIN_POINTS</translation>
    </message>
    <message>
        <source>Least number of firms in a cluster</source>
        <translation>Наименьшее число предприятий в кластере</translation>
    </message>
    <message>
        <source>Least size of a cluster</source>
        <translation>Наименьший размер кластера</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Число кластеров</translation>
    </message>
    <message>
        <source>Number of firms in none</source>
        <translation>Число предприятий вне кластеров</translation>
    </message>
    <message>
        <source>Number of distinct points</source>
        <translation>Число различных точек</translation>
    </message>
    <message>
        <source>Where do firms lie so close together that they form a cluster, and which firms belong to none?</source>
        <translation>Где предприятия лежат так тесно, что образуют кластер, и какие не входят ни в один?</translation>
    </message>
    <message>
        <source>Firms without a point, and without a size where sizes count, are left out: they keep their row, with NULL. Fields of the source are kept; one that is called like a field of the result gets “_source” after its name. The order of rows decides nothing: clusters are numbered by the ids of FIRM_FIELD, without it by the coordinates. On the ellipsoid whether two firms are within EPS is decided by the geodesic.</source>
        <translation>Предприятия без точки, а когда считаются размеры — и без размера, не участвуют: их строка остаётся, с NULL. Поля источника сохраняются; поле с именем поля результата получает в конце «_source». Порядок строк ничего не решает: кластеры нумеруются по идентификаторам FIRM_FIELD, а без него — по координатам. На эллипсоиде, лежат ли два предприятия в пределах EPS, решает геодезическая линия.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:firmclusters -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; EPS=150000 MIN_POINTS=3 OUTPUT=plants.gpkg</source>
        <translation>qgis_process run territorial:firmclusters -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; EPS=150000 MIN_POINTS=3 OUTPUT=plants.gpkg</translation>
    </message>
    <message>
        <source>MIN_POINTS (%1) is more than there is (%2): all firms are noise.</source>
        <translation>MIN_POINTS (%1) больше, чем есть (%2): все предприятия — шум.</translation>
    </message>
    <message>
        <source>EPS by the curve of k-distances: %1 m. Look at OUTPUT_CURVE, and try others.</source>
        <translation>EPS по кривой k-расстояний: %1 м. Посмотрите OUTPUT_CURVE и попробуйте другие.</translation>
    </message>
    <message>
        <source>MIN_CLUSTER_SIZE: give a number above 0.</source>
        <translation>MIN_CLUSTER_SIZE: задайте число больше 0.</translation>
    </message>
    <message>
        <source>Clusters of firms by HDBSCAN*: %1 firms or more make a density.</source>
        <translation>Кластеры предприятий по HDBSCAN*: плотность образуют от %1 предприятий.</translation>
    </message>
    <message>
        <source>Curve of k-distances</source>
        <translation>Кривая k-расстояний</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>вероятность</translation>
    </message>
    <message>
        <source>outlier score</source>
        <translation>степень выброса</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>устойчивость</translation>
    </message>
    <message>
        <source>hdbscan: sum of lambda - lambda of birth over the members, 1/m; NULL for other methods</source>
        <translation>hdbscan: сумма по членам lambda - lambda появления, 1/м; NULL для других методов</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>стойкость</translation>
    </message>
    <message>
        <source>hdbscan: stability / (weight x largest lambda), 0 to 1; NULL for other methods</source>
        <translation>hdbscan: устойчивость / (вес x наибольшая lambda), от 0 до 1; NULL для других методов</translation>
    </message>
    <message>
        <source>distance of birth, m</source>
        <translation>расстояние появления, м</translation>
    </message>
    <message>
        <source>hdbscan: the distance at which it parts from the others, m; NULL for the whole and for other methods</source>
        <translation>hdbscan: расстояние, на котором он отделяется от других, м; NULL для целого и для других методов</translation>
    </message>
    <message>
        <source>position</source>
        <translation>место</translation>
    </message>
    <message>
        <source>distance, m</source>
        <translation>расстояние, м</translation>
    </message>
    <message>
        <source>EPS: firms at most this far apart are neighbours, metres (empty = by the curve of k-distances)</source>
        <translation>EPS: предприятия не дальше этого — соседи, метры (пусто = по кривой k-расстояний)</translation>
    </message>
    <message>
        <source>hdbscan: which clusters of the hierarchy (excess_of_mass: the most stable; leaf: the smallest)</source>
        <translation>hdbscan: какие кластеры иерархии (excess_of_mass: самые устойчивые; leaf: самые мелкие)</translation>
    </message>
    <message>
        <source>hdbscan: keep together what parts below this distance, metres</source>
        <translation>hdbscan: не разделять то, что расходится ближе этого расстояния, метры</translation>
    </message>
    <message>
        <source>hdbscan: all firms may be one cluster</source>
        <translation>hdbscan: все предприятия могут быть одним кластером</translation>
    </message>
    <message>
        <source>EPS of the run, metres</source>
        <translation>EPS запуска, метры</translation>
    </message>
    <message>
        <source>Use it on points of firms, plants or other places, in any CRS: distances are metres. MIN_POINTS counts firms, or with COUNT_BY size their size, such as persons. Many firms on one geocoded point count as many: they are one place with their weight, and cost no time. Follow it by outlines of the clusters or by their profile. What it finds is density: a town is dense too, so compare the industries of a cluster with those of the territory. Take hdbscan where towns differ in density, as no one EPS fits all.</source>
        <translation>Применяйте к точкам предприятий, заводов или других мест в любой СК: расстояния — метры. MIN_POINTS считает предприятия, а при COUNT_BY = size — их размер, например людей. Много предприятий в одной геокодированной точке считаются за много: это одно место с их весом, и времени оно не отнимает. Затем постройте контуры кластеров или их профиль. Находится плотность: город тоже плотен, поэтому сравните отрасли кластера с отраслями территории. Где города различаются плотностью, берите hdbscan: одного EPS на всех нет.</translation>
    </message>
    <message>
        <source>XI is 0: give EPS, the distance at which the order of OPTICS is cut, or an XI above 0.</source>
        <translation>XI равно 0: задайте EPS, расстояние разреза порядка OPTICS, или XI больше 0.</translation>
    </message>
    <message>
        <source>Clusters of firms by OPTICS: %1 firms or more make a density, xi %2.</source>
        <translation>Кластеры предприятий по OPTICS: плотность от %1 предприятий, xi %2.</translation>
    </message>
    <message>
        <source>reachability, m</source>
        <translation>достижимость, м</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>место в порядке</translation>
    </message>
    <message>
        <source>1 and above, by distance, the smallest first; optics: by the order</source>
        <translation>от 1, по расстоянию, сначала наименьшее; optics: по порядку</translation>
    </message>
    <message>
        <source>least distance within which a firm has MIN_POINTS, m; optics: reachability, NULL for those that none reaches</source>
        <translation>наименьшее расстояние, в котором у предприятия есть MIN_POINTS, м; optics: достижимость, NULL для недостижимых</translation>
    </message>
    <message>
        <source>Method (dbscan: with borders; dbscan_star: cores alone; hdbscan, optics: at all distances)</source>
        <translation>Метод (dbscan: с краями; dbscan_star: только ядра; hdbscan, optics: на всех расстояниях)</translation>
    </message>
    <message>
        <source>hdbscan, optics: least number of firms (or size) of a cluster (empty = MIN_POINTS)</source>
        <translation>hdbscan, optics: наименьшее число предприятий (или размер) кластера (пусто = MIN_POINTS)</translation>
    </message>
    <message>
        <source>optics: steepness of the edges of clusters, 0 to 1 (0 = cut at EPS)</source>
        <translation>optics: крутизна краёв кластеров, 0–1 (0 = разрез на EPS)</translation>
    </message>
    <message>
        <source>DBCV is left out: it takes at most %1 places in clusters.</source>
        <translation>DBCV пропущен: он берёт не более %1 мест в кластерах.</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>обоснованность</translation>
    </message>
    <message>
        <source>DBCV, how well the clusters are parted (-1 to 1)</source>
        <translation>DBCV, насколько хорошо разделены кластеры (-1–1)</translation>
    </message>
    <message>
        <source>Ester, M., Kriegel, H.-P., Sander, J. and Xu, X. (1996), A density-based algorithm for discovering clusters in large spatial databases with noise, KDD-96; Campello, R., Moulavi, D. and Sander, J. (2013), https://doi.org/10.1007/978-3-642-37456-2_14; Gunawan, A. (2013) and de Berg, M., Gunawan, A. and Roeloffzen, M. (2017), https://doi.org/10.4230/LIPIcs.ISAAC.2017.25, for the grid; Campello, R., Moulavi, D., Zimek, A. and Sander, J. (2015), https://doi.org/10.1145/2733381, for hdbscan and GLOSH; Ankerst, M. et al. (1999), https://doi.org/10.1145/304181.304187, and Schubert, E. and Gertz, M. (2018), LWDA, 318-329, for optics; Moulavi, D. et al. (2014), https://doi.org/10.1137/1.9781611973440.96, for DBCV; Malzer, C. and Baum, M. (2020), https://doi.org/10.1109/MFI49285.2020.9235263, for SELECTION_EPSILON; Satopaa, V. et al. (2011), https://doi.org/10.1109/ICDCSW.2011.20, for the knee.</source>
        <translation>Ester, M., Kriegel, H.-P., Sander, J. и Xu, X. (1996), A density-based algorithm for discovering clusters in large spatial databases with noise, KDD-96; Campello, R., Moulavi, D. и Sander, J. (2013), https://doi.org/10.1007/978-3-642-37456-2_14; о сетке — Gunawan, A. (2013) и de Berg, M., Gunawan, A. и Roeloffzen, M. (2017), https://doi.org/10.4230/LIPIcs.ISAAC.2017.25; hdbscan и GLOSH — Campello, R., Moulavi, D., Zimek, A., Sander, J. (2015), https://doi.org/10.1145/2733381; SELECTION_EPSILON — Ankerst, M. et al. (1999), https://doi.org/10.1145/304181.304187, и Schubert, E. and Gertz, M. (2018), LWDA, 318-329, для optics; Moulavi, D. et al. (2014), https://doi.org/10.1137/1.9781611973440.96, для DBCV; Malzer, C., Baum, M. (2020), https://doi.org/10.1109/MFI49285.2020.9235263; излом — Satopaa, V. et al. (2011), https://doi.org/10.1109/ICDCSW.2011.20.</translation>
    </message>
    <message>
        <source>hdbscan: how deep in its cluster the firm lies, 0 to 1; 0 for noise; a field of this method alone</source>
        <translation>hdbscan: как глубоко в своём кластере лежит предприятие, от 0 до 1; 0 для шума; поле только этого метода</translation>
    </message>
    <message>
        <source>hdbscan: GLOSH, 0 (inner) to 1; a field of this method alone</source>
        <translation>hdbscan: GLOSH, от 0 (внутри) до 1; поле только этого метода</translation>
    </message>
    <message>
        <source>hdbscan: true for the firms that stay longest in their cluster; a field of this method alone</source>
        <translation>hdbscan: истина для предприятий, которые дольше всех остаются в своём кластере; поле только этого метода</translation>
    </message>
    <message>
        <source>optics: how near the firms before it come, m; NULL for those that none reaches; a field of this method alone</source>
        <translation>optics: насколько близко подходят предприятия перед ним, м; NULL для недостижимых; поле только этого метода</translation>
    </message>
    <message>
        <source>optics: 1 and above, the same for firms on one point; a field of this method alone</source>
        <translation>optics: от 1, одинаково для предприятий в одной точке; поле только этого метода</translation>
    </message>
    <message>
        <source>A firm is a core where the firms at most EPS away, itself counted, are at least MIN_POINTS. Cores at most EPS apart belong to one cluster, and so do chains of them. dbscan: a firm that is no core but within EPS of one is the border of the nearest core&apos;s cluster (ties: the core with the first id); dbscan_star: such firms are noise. Clusters below MIN_CLUSTER_FIRMS or MIN_CLUSTER_VALUE are noise. Without EPS: the distance at the knee of the sorted distances within which each firm has MIN_POINTS.
hdbscan: the clusters that dbscan_star would find at every EPS form a hierarchy; with lambda = 1 / EPS, those are taken that keep the most firms over the largest range of lambda, the sum over their firms of lambda at which the firm leaves - lambda at which the cluster appears. A part with less than MIN_CLUSTER_SIZE is no cluster of its own. probability = lambda of the firm / largest lambda of its cluster; outlier_score (GLOSH) = 1 - lambda of the firm / largest lambda below the cluster it was last in.
optics: a walk that always goes on to the firm that those before reach from nearest; its reachability is the larger of that distance and of the one within which they have MIN_POINTS. Clusters are the valleys of the reachability (OUTPUT_CURVE) between a fall and a rise of at least XI, the innermost ones; XI = 0 cuts it at EPS instead, which gives DBSCAN&apos;s clusters. With XI, EPS limits how far the walk sees.
With INDUSTRY_GROUPS, or RELATEDNESS of at least MIN_RELATEDNESS (chains of related industries are one group), clusters are sought in each group by itself, and so may overlap. LINK_RULE gate and stretch go by pairs instead: firms of industries that are not related enough are never neighbours; with stretch, the distance of the others is divided by the relatedness. DBCV compares, for each cluster, its least distance to others with its own longest gap, both by mutual reachability: the method and EPS with the larger DBCV part the firms better.</source>
        <translation>Предприятие — ядро, если предприятий не дальше EPS, считая его, не меньше MIN_POINTS. Ядра не дальше EPS друг от друга входят в один кластер, как и их цепочки. dbscan: предприятие, которое не ядро, но лежит в пределах EPS от ядра, — край кластера ближайшего ядра (при равенстве — ядра с первым идентификатором); dbscan_star: такие предприятия — шум. Кластеры ниже MIN_CLUSTER_FIRMS или MIN_CLUSTER_VALUE — шум. Без EPS: расстояние на изломе упорядоченных расстояний, в пределах которых у каждого предприятия есть MIN_POINTS.
hdbscan: кластеры, которые dbscan_star нашёл бы при каждом EPS, образуют иерархию; при lambda = 1 / EPS берутся те, что удерживают больше всего предприятий на наибольшем промежутке lambda: сумма по предприятиям lambda ухода - lambda появления кластера. Часть меньше MIN_CLUSTER_SIZE — не отдельный кластер. probability = lambda предприятия / наибольшая lambda его кластера; outlier_score (GLOSH) = 1 - lambda предприятия / наибольшая lambda ниже кластера, в котором оно было последним.
optics: обход, который всегда идёт к предприятию, до которого пройденные дотягиваются ближе всего; достижимость — большее из этого расстояния и того, в котором у них есть MIN_POINTS. Кластеры — долины достижимости (OUTPUT_CURVE) между спадом и подъёмом не менее XI, самые внутренние; XI = 0 вместо этого разрезает её на EPS, что даёт кластеры DBSCAN. При XI EPS ограничивает, как далеко видит обход.
С INDUSTRY_GROUPS или RELATEDNESS не ниже MIN_RELATEDNESS (цепочки связанных отраслей — одна группа) кластеры ищутся в каждой группе отдельно и могут перекрываться. LINK_RULE gate и stretch идут по парам: предприятия недостаточно связанных отраслей никогда не соседи; при stretch расстояние остальных делится на связанность. DBCV сравнивает для каждого кластера наименьшее расстояние до других с его длиннейшим разрывом, то и другое по взаимной достижимости: метод и EPS с большим DBCV лучше разделяют предприятия.</translation>
    </message>
    <message>
        <source>DBCV is left out: it compares metres, whatever the industries.</source>
        <translation>DBCV не вычисляется: он сравнивает метры, не глядя на отрасли.</translation>
    </message>
    <message>
        <source>There are no clusters. A smaller MIN_POINTS or MIN_CLUSTER_SIZE may find some; hdbscan takes all firms for one cluster only with SINGLE_CLUSTER.</source>
        <translation>Кластеров нет. При меньших MIN_POINTS или MIN_CLUSTER_SIZE они могут найтись; все предприятия одним кластером hdbscan считает только при SINGLE_CLUSTER.</translation>
    </message>
    <message>
        <source>%1 firms have no size: they are counted, but in no sum.</source>
        <translation>%1 предприятий без размера: они считаются, но не входят в суммы.</translation>
    </message>
    <message>
        <source>DBCV: how well it is parted from the others for its density, -1 to 1; NULL for a single place, a single cluster, and above 20,000 places in clusters</source>
        <translation>DBCV: насколько он отделён от других для своей плотности, -1–1; NULL для одного места, единственного кластера и при более 20 000 мест в кластерах</translation>
    </message>
</context>
<context>
    <name>Firms</name>
    <message>
        <source>Layer %1, feature %2: a firm has %3 points instead of one. Part them first, such as by “Multipart to singleparts”.</source>
        <translation>Слой %1, объект %2: у предприятия точек %3 вместо одной. Сначала разделите их, например алгоритмом «Multipart to singleparts».</translation>
    </message>
    <message>
        <source>Firms (points)</source>
        <translation>Предприятия (точки)</translation>
    </message>
    <message>
        <source>Id of the firms</source>
        <translation>Код предприятия</translation>
    </message>
    <message>
        <source>Industry of the firms</source>
        <translation>Отрасль предприятия</translation>
    </message>
    <message>
        <source>Size of the firms, such as persons (empty = each counts 1)</source>
        <translation>Размер предприятия, например занятые (пусто = каждое считается за 1)</translation>
    </message>
    <message>
        <source>Aggregate industry codes to their first n characters</source>
        <translation>Укрупнить коды отраслей до первых n знаков</translation>
    </message>
    <message>
        <source>FIRMS: the layer cannot be opened.</source>
        <translation>FIRMS: слой не открывается.</translation>
    </message>
    <message>
        <source>FIRMS: the layer %1 has no points.</source>
        <translation>FIRMS: в слое %1 нет точек.</translation>
    </message>
    <message>
        <source>CODE_LENGTH needs industry codes as text, but the field %1 holds numbers, in which leading and trailing zeros are lost (05.10 is read as 5.1). Import the codes as text.</source>
        <translation>Для CODE_LENGTH коды отраслей должны быть текстом, а в поле %1 числа, в которых теряются начальные и конечные нули (05.10 читается как 5.1). Импортируйте коды как текст.</translation>
    </message>
    <message>
        <source>the id is repeated, it is also that of feature %1</source>
        <translation>код повторяется, он есть и у объекта %1</translation>
    </message>
    <message>
        <source>the size of a firm must not be negative</source>
        <translation>размер предприятия не может быть отрицательным</translation>
    </message>
    <message>
        <source>The layer %1 has changed while it was read. Run again.</source>
        <translation>Слой %1 изменился во время чтения. Запустите ещё раз.</translation>
    </message>
</context>
<context>
    <name>FlowBackboneAlgorithm</name>
    <message>
        <source>Flows within a place, %1 % of the value, are no edges.</source>
        <translation>Потоки внутри места, %1 % суммы, не считаются связями.</translation>
    </message>
    <message>
        <source>%1 flows join two places on one point: they are in the table but have no line.</source>
        <translation>Потоков между двумя местами в одной точке: %1; они есть в таблице, но без линии.</translation>
    </message>
    <message>
        <source>%1 of %2 flows are kept, with %3 % of their value; %4 of %5 places have none, in %6 parts instead of %7.</source>
        <translation>Оставлено потоков: %1 из %2, с %3 % их суммы; мест без потоков: %4 из %5; несвязанных частей: %6 вместо %7.</translation>
    </message>
    <message>
        <source>No flow between two places is greater than 0: there is no network to take a backbone of.</source>
        <translation>Ни один поток между двумя местами не больше 0: сети, у которой был бы остов, нет.</translation>
    </message>
    <message>
        <source>No flow is kept: none is above what this METHOD asks for. Take a larger ALPHA, SHARE or COUNT, a lower SALIENCE, or SPANNING_TREE.</source>
        <translation>Не оставлено ни одного потока: ни один не достигает того, чего требует METHOD. Возьмите больше ALPHA, SHARE или COUNT, меньше SALIENCE либо SPANNING_TREE.</translation>
    </message>
    <message>
        <source>%1: backbone</source>
        <translation>%1: остов</translation>
    </message>
    <message>
        <source>Backbone by %1.</source>
        <translation>Остов по %1.</translation>
    </message>
    <message>
        <source>%1, in figures</source>
        <translation>%1, в цифрах</translation>
    </message>
    <message>
        <source>Flow backbone</source>
        <translation>Остов потоков</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where it is not given</source>
        <translation>из TYPE_FIELD; NULL, если он не дан</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where it is not given</source>
        <translation>из PERIOD_FIELD; NULL, если он не дан</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Остов</translation>
    </message>
    <message>
        <source>from</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>place where the flow begins; without directions the one with the lower id</source>
        <translation>место, где поток начинается; без направлений – с меньшим идентификатором</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>place where the flow ends</source>
        <translation>место, где поток кончается</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>the flow, greater than 0, in the unit of FLOW_FIELD; without directions both ways together</source>
        <translation>поток, больше 0, в единице FLOW_FIELD; без направлений – в обе стороны вместе</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>value over the sum of all flows between places of its type and period, 0 to 1</source>
        <translation>значение, делённое на сумму всех потоков между местами его типа и периода, от 0 до 1</translation>
    </message>
    <message>
        <source>score</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>noise_corrected: lift, -1 to 1, 0 as expected; doubly_stochastic: scaled flow, 0 to 1; high_salience: share of trees, 0 to 1; NULL for the others</source>
        <translation>noise_corrected: подъём, от -1 до 1, 0 – как ожидалось; doubly_stochastic: приведённый поток, от 0 до 1; high_salience: доля деревьев, от 0 до 1; у остальных NULL</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>0 to 1, at the ENDS that decide (disparity) or one-sided (noise_corrected); NULL without a test</source>
        <translation>от 0 до 1, на решающих концах ENDS (disparity) или односторонняя (noise_corrected); NULL без проверки</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>p after correction for all tests of the type and period by the false discovery rate, 0 to 1</source>
        <translation>p с поправкой на все проверки типа и периода по доле ложных открытий, от 0 до 1</translation>
    </message>
    <message>
        <source>p at the origin</source>
        <translation>p в начале</translation>
    </message>
    <message>
        <source>of disparity, among the flows that leave; NULL where there is only one</source>
        <translation>disparity, среди исходящих потоков; NULL, если он единственный</translation>
    </message>
    <message>
        <source>p at the destination</source>
        <translation>p в конце</translation>
    </message>
    <message>
        <source>of disparity, among the flows that arrive; NULL where there is only one</source>
        <translation>disparity, среди входящих потоков; NULL, если он единственный</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>оставлен</translation>
    </message>
    <message>
        <source>true where the flow belongs to the backbone</source>
        <translation>истина, если поток входит в остов</translation>
    </message>
    <message>
        <source>kept by</source>
        <translation>чем оставлен</translation>
    </message>
    <message>
        <source>filter: by METHOD; tree: only by SPANNING_TREE; NULL where it is not kept</source>
        <translation>filter: по METHOD; tree: только по SPANNING_TREE; NULL, если не оставлен</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>of STATUS_FIELD, observed or modelled; modelled where a part of the sum is; NULL where it is not given</source>
        <translation>из STATUS_FIELD, observed или modelled; modelled, если часть суммы такова; NULL, если он не дан</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>number of rows in the value</source>
        <translation>число строк в значении</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>строк без значения</translation>
    </message>
    <message>
        <source>number of rows of this flow without a value; where it is not 0, the value is a lower bound</source>
        <translation>число строк этого потока без значения; если оно не 0, значение – нижняя граница</translation>
    </message>
    <message>
        <source>Backbone in figures</source>
        <translation>Остов в цифрах</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>потоки</translation>
    </message>
    <message>
        <source>between two places, above 0</source>
        <translation>между двумя местами, больше 0</translation>
    </message>
    <message>
        <source>flows kept</source>
        <translation>оставлено потоков</translation>
    </message>
    <message>
        <source>by filter or tree</source>
        <translation>фильтром или деревом</translation>
    </message>
    <message>
        <source>flows kept by the tree alone</source>
        <translation>оставлено только деревом</translation>
    </message>
    <message>
        <source>0 without SPANNING_TREE</source>
        <translation>0 без SPANNING_TREE</translation>
    </message>
    <message>
        <source>sum of the flows, in the unit of FLOW_FIELD</source>
        <translation>сумма потоков, в единице FLOW_FIELD</translation>
    </message>
    <message>
        <source>share kept</source>
        <translation>оставленная доля</translation>
    </message>
    <message>
        <source>of the value, 0 to 1</source>
        <translation>суммы, от 0 до 1</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>with a flow to or from another place</source>
        <translation>с потоком в другое место или из него</translation>
    </message>
    <message>
        <source>places lost</source>
        <translation>потеряно мест</translation>
    </message>
    <message>
        <source>of these, without a flow that is kept</source>
        <translation>из них без оставленных потоков</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>части</translation>
    </message>
    <message>
        <source>that no flow joins, before</source>
        <translation>не связанные потоками, до отбора</translation>
    </message>
    <message>
        <source>parts of the backbone</source>
        <translation>частей остова</translation>
    </message>
    <message>
        <source>that no kept flow joins; a place lost is a part by itself</source>
        <translation>не связанные оставленными потоками; потерянное место – отдельная часть</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>сошлось</translation>
    </message>
    <message>
        <source>false where doubly_stochastic did not reach sums of 1</source>
        <translation>ложь, где doubly_stochastic не достиг сумм 1</translation>
    </message>
    <message>
        <source>Method (disparity, noise_corrected: above chance; doubly_stochastic: for small places too; high_salience: on shortest ways; the others: by size)</source>
        <translation>Метод (disparity, noise_corrected: выше случайного; doubly_stochastic: и для малых мест; high_salience: на кратчайших путях; остальные: по величине)</translation>
    </message>
    <message>
        <source>The direction of a flow counts</source>
        <translation>Учитывать направление потока</translation>
    </message>
    <message>
        <source>Largest p (or q) that is kept (0 to 1)</source>
        <translation>Наибольшее p (или q), при котором поток остаётся (от 0 до 1)</translation>
    </message>
    <message>
        <source>Ends that decide (disparity, top_k)</source>
        <translation>Решающие концы (disparity, top_k)</translation>
    </message>
    <message>
        <source>How many (top_k: of each place; top_overall: of all)</source>
        <translation>Сколько (top_k: у каждого места; top_overall: из всех)</translation>
    </message>
    <message>
        <source>Share of the value (cumulative_share; 0 to 1)</source>
        <translation>Доля суммы (cumulative_share; от 0 до 1)</translation>
    </message>
    <message>
        <source>Least salience (high_salience; 0 to 1)</source>
        <translation>Наименьшая заметность (high_salience; от 0 до 1)</translation>
    </message>
    <message>
        <source>Keep by p (none) or by q, the false discovery rate (fdr)</source>
        <translation>Отбирать по p (none) или по q, доле ложных открытий (fdr)</translation>
    </message>
    <message>
        <source>Add the maximum spanning tree, so that no place is lost</source>
        <translation>Добавить наибольшее остовное дерево, чтобы не потерять ни одного места</translation>
    </message>
    <message>
        <source>Give out only what is kept</source>
        <translation>Выдать только оставленное</translation>
    </message>
    <message>
        <source>Number of flows between two places</source>
        <translation>Число потоков между двумя местами</translation>
    </message>
    <message>
        <source>Number of flows kept</source>
        <translation>Число оставленных потоков</translation>
    </message>
    <message>
        <source>Number of flows kept by the spanning tree alone</source>
        <translation>Число потоков, оставленных только остовным деревом</translation>
    </message>
    <message>
        <source>Share of the value that is kept (0 to 1)</source>
        <translation>Оставленная доля суммы (от 0 до 1)</translation>
    </message>
    <message>
        <source>Number of places without a flow that is kept</source>
        <translation>Число мест без оставленных потоков</translation>
    </message>
    <message>
        <source>Number of parts that no kept flow joins</source>
        <translation>Число частей, не связанных оставленными потоками</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Число строк без значения потока</translation>
    </message>
    <message>
        <source>Number of rows with a flow of 0</source>
        <translation>Число строк с потоком 0</translation>
    </message>
    <message>
        <source>Which few of many flows matter? Takes the backbone out of a table of flows that would be a ball of wool on a map.</source>
        <translation>Какие немногие из множества потоков важны? Выделяет остов таблицы потоков, которая на карте была бы клубком.</translation>
    </message>
    <message>
        <source>disparity keeps flows that are large for one of their own places, so that small places keep theirs: the usual choice. noise_corrected keeps flows above what the totals of both ends lead to expect; it wants counts (persons, trips, deliveries), as money in other units gives other results. doubly_stochastic sets all places to one size first. high_salience keeps what most shortest ways run over. dominant_flows shows nodal regions: every place&apos;s largest flow, if it goes to a larger place. top_k, top_overall and cumulative_share cut by size alone. No filter says that what is left out does not matter: look at KEPT_SHARE and LOST_PLACE_COUNT.</source>
        <translation>disparity оставляет потоки, большие для одного из своих мест, так что и малые места сохраняют свои: обычный выбор. noise_corrected оставляет потоки выше ожидаемых по итогам обоих концов; ему нужны количества (люди, поездки, поставки), так как деньги в других единицах дают другой результат. doubly_stochastic сначала приводит все места к одному размеру. high_salience оставляет то, по чему проходит большинство кратчайших путей. dominant_flows показывает узловые районы: наибольший поток каждого места, если он идёт в более крупное. top_k, top_overall и cumulative_share отсекают только по величине. Ни один фильтр не говорит, что отброшенное неважно: смотрите KEPT_SHARE и LOST_PLACE_COUNT.</translation>
    </message>
    <message>
        <source>disparity: p = (1 - w / s)^(k - 1): w the flow, s the sum and k the number of all flows of the place; kept where p &lt;= ALPHA at either end, or at both (ENDS). Of directed flows those that leave count at the origin, those that arrive at the destination.
noise_corrected: lift = (K w - 1) / (K w + 1), K = total / (out of the origin x into the destination); p the normal tail of lift over its standard deviation, which follows from a beta prior (the deviations 1.28, 1.64, 2.32 of the paper are ALPHA 0.1, 0.05, 0.01).
doubly_stochastic: flows times factors of both ends such that sums of what leaves and of what arrives are 1; the largest down to the first with which all holds together that held together before.
high_salience: share of the places whose tree of shortest ways (length 1 / w) has the flow, at least SALIENCE.
SPANNING_TREE adds the heaviest flows that hold everything together (Kruskal).
q: by the false discovery rate over all tests of a type and period; of disparity every end is a test.</source>
        <translation>disparity: p = (1 - w / s)^(k - 1): w – поток, s – сумма и k – число всех потоков места; остаётся при p &lt;= ALPHA на любом из концов или на обоих (ENDS). У направленных потоков в начале считаются исходящие, в конце – входящие.
noise_corrected: подъём = (K w - 1) / (K w + 1), K = всего / (из начала x в конец); p – хвост нормального распределения от подъёма, делённого на его стандартное отклонение, которое следует из априорного бета-распределения (отклонения 1.28, 1.64, 2.32 из статьи – это ALPHA 0.1, 0.05, 0.01).
doubly_stochastic: потоки, умноженные на множители обоих концов так, что суммы исходящих и входящих равны 1; наибольшие вплоть до первого, с которым связано всё, что было связано прежде.
high_salience: доля мест, в чьём дереве кратчайших путей (длина 1 / w) есть этот поток, не меньше SALIENCE.
SPANNING_TREE добавляет наибольшие потоки, которые связывают всё (Краскал).
q: по доле ложных открытий среди всех проверок типа и периода; у disparity каждый конец – проверка.</translation>
    </message>
    <message>
        <source>Serrano, M. A., Boguna, M. and Vespignani, A. (2009), https://doi.org/10.1073/pnas.0808904106; Coscia, M. and Neffke, F. (2017), https://doi.org/10.1109/ICDE.2017.100; Slater, P. B. (2009), https://doi.org/10.1073/pnas.0904725106; Grady, D., Thiemann, C. and Brockmann, D. (2012), https://doi.org/10.1038/ncomms1847; Nystuen, J. D. and Dacey, M. F. (1961), https://doi.org/10.1007/BF01969070; Benjamini, Y. and Hochberg, Y. (1995), https://doi.org/10.1111/j.2517-6161.1995.tb02031.x</source>
        <translation>Serrano, M. A., Boguna, M. and Vespignani, A. (2009), https://doi.org/10.1073/pnas.0808904106; Coscia, M. and Neffke, F. (2017), https://doi.org/10.1109/ICDE.2017.100; Slater, P. B. (2009), https://doi.org/10.1073/pnas.0904725106; Grady, D., Thiemann, C. and Brockmann, D. (2012), https://doi.org/10.1038/ncomms1847; Nystuen, J. D. and Dacey, M. F. (1961), https://doi.org/10.1007/BF01969070; Benjamini, Y. and Hochberg, Y. (1995), https://doi.org/10.1111/j.2517-6161.1995.tb02031.x</translation>
    </message>
    <message>
        <source>Types and periods are networks of their own. A place with a single flow decides nothing on it by disparity; where both ends have only one, p is NULL and the flow is not kept. Flows within a place and flows of 0 are no edges; a flow that is NULL is unknown, counted (NULL_COUNT) and in no sum; a negative one is refused. A pair of places with observed and modelled rows is summed and called modelled. Of equal flows the one with the lower ids comes first, except that doubly_stochastic keeps equal scores together. A network that does not hold together stays in parts. PLACES may be missing: then the result is a table without lines. The order of rows changes nothing.</source>
        <translation>Типы и периоды – отдельные сети. Место с единственным потоком по disparity ничего о нём не решает; где у обоих концов он единственный, p равно NULL и поток не остаётся. Потоки внутри места и потоки 0 – не связи; поток NULL неизвестен, сосчитан (NULL_COUNT) и ни в какую сумму не входит; отрицательный отвергается. Пара мест с наблюдёнными и модельными строками складывается и называется модельной. Из равных потоков первым идёт тот, у чьих мест меньше идентификаторы, но doubly_stochastic оставляет равные оценки вместе. Несвязная сеть остаётся в частях. PLACES можно не давать: тогда результат – таблица без линий. Порядок строк ничего не меняет.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:flowbackbone -- LINKAGES=&quot;sample_data/kazakhstan.gpkg|layername=migration_2024_modelled&quot; FROM_FIELD=from_region TO_FIELD=to_region FLOW_FIELD=persons PERIOD_FIELD=year STATUS_FIELD=status PLACES=&quot;sample_data/kazakhstan.gpkg|layername=region_centres&quot; METHOD=disparity ALPHA=0.1 SPANNING_TREE=true OUTPUT=backbone.gpkg</source>
        <translation>qgis_process run territorial:flowbackbone -- LINKAGES=&quot;sample_data/kazakhstan.gpkg|layername=migration_2024_modelled&quot; FROM_FIELD=from_region TO_FIELD=to_region FLOW_FIELD=persons PERIOD_FIELD=year STATUS_FIELD=status PLACES=&quot;sample_data/kazakhstan.gpkg|layername=region_centres&quot; METHOD=disparity ALPHA=0.1 SPANNING_TREE=true OUTPUT=backbone.gpkg</translation>
    </message>
</context>
<context>
    <name>FlowDrawing</name>
    <message>
        <source>the point %1 lies outside the reach of the layer&apos;s coordinate reference system</source>
        <translation>точка %1 лежит вне области действия системы координат слоя</translation>
    </message>
    <message>
        <source>A line runs out of the reach of the coordinate reference system of %1, at %2 degrees. Take straight lines or arcs, or another coordinate reference system.</source>
        <translation>Линия выходит из области действия системы координат слоя %1 около %2 градусов. Возьмите прямые линии или дуги либо другую систему координат.</translation>
    </message>
    <message>
        <source>A geodesic line runs out of the reach of the coordinate reference system of %1. Take straight lines or arcs, or another coordinate reference system.</source>
        <translation>Геодезическая линия выходит за пределы действия системы координат слоя %1. Возьмите прямые линии или дуги либо другую систему координат.</translation>
    </message>
</context>
<context>
    <name>FlowLevels</name>
    <message>
        <source>%1 places with flows lie in no region; their flows are left out.</source>
        <translation>Мест с потоками вне регионов: %1; их потоки не учтены.</translation>
    </message>
    <message>
        <source>%1 places lie on a shared border or in overlapping polygons: they go to the first region by id.</source>
        <translation>Мест на общей границе или в перекрывающихся полигонах: %1; они отнесены к первому региону по коду.</translation>
    </message>
    <message>
        <source>The place %1 lies too far from the others for one grid. Give places that are projected, or aggregate into regions.</source>
        <translation>Место %1 слишком далеко от других для одной сетки. Дайте места в проекции или агрегируйте в регионы.</translation>
    </message>
</context>
<context>
    <name>FlowLines</name>
    <message>
        <source>%1 flows stay within their place, with %2 % of the value; they have no line.</source>
        <translation>Потоков внутри своего места: %1, с %2 % значения; линий у них нет.</translation>
    </message>
    <message>
        <source>%1 flows join two places on one point and have no line: %2.</source>
        <translation>Потоков между двумя местами в одной точке: %1; линий у них нет: %2.</translation>
    </message>
    <message>
        <source>Flow lines</source>
        <translation>Линии потоков</translation>
    </message>
    <message>
        <source>flow,flows,linkages,links,origin,destination,OD,matrix,migration,trade,supply,hub,spider,desire,arrows,arc,geodesic,great circle</source>
        <translation>поток,потоки,связи,происхождение,назначение,матрица,корреспонденции,миграция,торговля,поставки,стрелки,дуга,геодезическая,ортодромия</translation>
    </message>
    <message>
        <source>Shape of the lines</source>
        <translation>Форма линий</translation>
    </message>
    <message>
        <source>Rise of an arc over its chord</source>
        <translation>Подъём дуги относительно хорды</translation>
    </message>
    <message>
        <source>Longest piece of a geodesic line (km)</source>
        <translation>Наибольший отрезок геодезической линии (км)</translation>
    </message>
    <message>
        <source>Flows within a place</source>
        <translation>Потоки внутри места</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Число линий</translation>
    </message>
    <message>
        <source>Number of flows within a place</source>
        <translation>Число потоков внутри места</translation>
    </message>
    <message>
        <source>Share of the value within places (0 to 1)</source>
        <translation>Доля значения внутри мест (от 0 до 1)</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Число строк без значения потока</translation>
    </message>
    <message>
        <source>Number of rows with a flow of 0</source>
        <translation>Число строк с потоком 0</translation>
    </message>
    <message>
        <source>Number of flows between two places on one point</source>
        <translation>Число потоков между двумя местами в одной точке</translation>
    </message>
    <message>
        <source>Who is linked to whom, and how strongly? Draws each flow of a table as a line from the place where it begins to the place where it ends, with its value, share and length.</source>
        <translation>Кто с кем связан и насколько сильно? Чертит каждый поток таблицы линией от места начала к месту конца, с его значением, долей и длиной.</translation>
    </message>
    <message>
        <source>Karney, C. F. F. (2013): Algorithms for geodesics. Journal of Geodesy 87, 43-55, doi:10.1007/s00190-012-0578-z. Tobler, W. R. (1987): Experiments in migration mapping by computer. The American Cartographer 14, 155-163, doi:10.1559/152304087783875273.</source>
        <translation>Karney, C. F. F. (2013): Algorithms for geodesics. Journal of Geodesy 87, 43-55, doi:10.1007/s00190-012-0578-z. Tobler, W. R. (1987): Experiments in migration mapping by computer. The American Cartographer 14, 155-163, doi:10.1559/152304087783875273.</translation>
    </message>
    <message>
        <source>Rows with the same ends, type, period and status are summed. A flow that is NULL is unknown: counted (NULL_COUNT) and in no sum. A flow of 0 is counted (ZERO_COUNT) and has no line. A negative flow and a text that is no number are refused. A flow within a place has no line: it is in OUTPUT_SELF, SELF_COUNT and SELF_SHARE. Two places on one point have no line either (COINCIDENT_COUNT). An end that is no place is listed in OUTPUT_UNMATCHED with the nearest ids; a row that lacks both ends counts half for each. A repeated or missing id is an error; a place without geometry only where it has a flow. A line that crosses the antimeridian is cut there. The order of rows changes nothing. Layer name and metadata say where flows are modelled, and the borders that a field “borders” of the table names.</source>
        <translation>Строки с одинаковыми концами, типом, периодом и статусом складываются. Поток NULL неизвестен: посчитан (NULL_COUNT) и не входит ни в одну сумму. Поток 0 посчитан (ZERO_COUNT) и не имеет линии. Отрицательный поток и текст вместо числа отвергаются. У потока внутри места линии нет: он в OUTPUT_SELF, SELF_COUNT и SELF_SHARE. У двух мест в одной точке линии тоже нет (COINCIDENT_COUNT). Конец, которого нет среди мест, перечислен в OUTPUT_UNMATCHED с ближайшими кодами; строка без обоих концов считается для каждого наполовину. Повторный или пропущенный код – ошибка; место без геометрии – только если у него есть поток. Линия через антимеридиан там разрезается. Порядок строк ничего не меняет. Имя слоя и метаданные говорят, где потоки смоделированы и какие границы называет поле «borders» таблицы.</translation>
    </message>
    <message>
        <source>LINKAGES: the table migration_2024_modelled of sample_data/kazakhstan.gpkg, with FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: its region_centres; SHAPE: arc.</source>
        <translation>LINKAGES: таблица migration_2024_modelled из sample_data/kazakhstan.gpkg, FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: её region_centres; SHAPE: arc.</translation>
    </message>
    <message>
        <source>No flow between two places is greater than 0: the layer of lines is empty.</source>
        <translation>Ни один поток между двумя местами не больше 0: слой линий пуст.</translation>
    </message>
    <message>
        <source>%1, within places</source>
        <translation>%1, внутри мест</translation>
    </message>
    <message>
        <source>%1, what did not join</source>
        <translation>%1, что не соединилось</translation>
    </message>
    <message>
        <source>Drawn for a map of 1 : %1.</source>
        <translation>Нарисовано для карты масштаба 1 : %1.</translation>
    </message>
    <message>
        <source>%1 flows have no arrow: the symbols of their two places leave no room at this scale.</source>
        <translation>Потоков без стрелки: %1. Значки двух мест не оставляют ей места в этом масштабе.</translation>
    </message>
    <message>
        <source>%1, arrows</source>
        <translation>%1, стрелки</translation>
    </message>
    <message>
        <source>Arrows for the scale of the map</source>
        <translation>Стрелки для масштаба карты</translation>
    </message>
    <message>
        <source>Number of flows below a threshold</source>
        <translation>Число потоков ниже порога</translation>
    </message>
    <message>
        <source>Scale of the map of routed flows and arrows</source>
        <translation>Масштаб карты разведённых потоков и стрелок</translation>
    </message>
    <message>
        <source>For tables of migration, trade, supply or trips between regions or towns. The arc bends to the right of travel, so that the two directions of a pair lie apart; straight and geodesic lines of a pair lie on one another and only their style sets them apart. On maps of a large territory the geodesic is the shortest way. Straight lines are straight in the coordinate reference system of the places. For hundreds of flows and more, choose the important ones first: a map of all is a ball of wool (TOP_FLOWS, CUMULATIVE_SHARE). Routed flows bend each as it suits on a map of MAP_SCALE: clear of places, obstacles and each other, trimmed at the places’ symbols. OUTPUT_ARROWS draws straight, bent or routed flows as polygons in millimetres of that map.</source>
        <translation>Для таблиц миграции, торговли, поставок или поездок между регионами или городами. Дуга изогнута вправо по ходу движения, поэтому два направления пары не сливаются; прямые и геодезические линии пары лежат друг на друге, их разводит только оформление. На картах большой территории геодезическая – кратчайший путь. Прямые прямы в системе координат мест. Если потоков сотни и больше, сначала отберите важные: карта всех потоков – клубок (TOP_FLOWS, CUMULATIVE_SHARE). Разведённые потоки изгибаются каждый по-своему на карте масштаба MAP_SCALE: в стороне от чужих мест, препятствий и друг от друга, до края значков мест. OUTPUT_ARROWS рисует прямые, изогнутые или разведённые потоки полигонами в миллиметрах этой карты.</translation>
    </message>
    <message>
        <source>share = value / total of all rows with a value.
length = geodesic on the ellipsoid between both ends.
An arc is a quadratic curve whose rise over the middle of its chord is CURVATURE times the chord.
share_of_origin = value / all that leaves the origin in the same type and period, share_of_destination = value / all that reaches the destination; what stays within the place included.
net = the larger direction less the other; two_way = both together.
width of an arrow = MAX_WIDTH × value / largest value, at least MIN_WIDTH.</source>
        <translation>доля = значение / сумма всех строк со значением.
длина = геодезическая на эллипсоиде между обоими концами.
Дуга – кривая второго порядка, подъём которой над серединой хорды равен CURVATURE длин хорды.
share_of_origin = значение / всё, что выходит из места отправления того же вида и периода, share_of_destination = значение / всё, что приходит в место назначения; вместе с тем, что остаётся внутри места.
net = большее направление минус другое; two_way = оба вместе.
ширина стрелки = MAX_WIDTH × значение / наибольшее значение, не меньше MIN_WIDTH.</translation>
    </message>
    <message>
        <source>OUTPUT_ARROWS: arrows are drawn in the plane of a map. Choose straight, arc or routed for SHAPE.</source>
        <translation>OUTPUT_ARROWS: стрелки рисуются на плоскости карты. Выберите для SHAPE straight, arc или routed.</translation>
    </message>
    <message>
        <source>%1 flows stay within their place, with %2 % of the value; they are drawn as loops.</source>
        <translation>Потоков внутри своего места: %1, с %2 % величины; они нарисованы петлями.</translation>
    </message>
    <message>
        <source>Largest distance of a geodesic line from the true one (m)</source>
        <translation>Наибольшее отклонение геодезической линии от истинной (м)</translation>
    </message>
    <message>
        <source>Flows within a place (table: only in OUTPUT_SELF; loops: also lines at their symbols)</source>
        <translation>Потоки внутри места (table: только в OUTPUT_SELF; loops: ещё и линии у их значков)</translation>
    </message>
    <message>
        <source> Arrows that overlap at a symbol are fanned out in the order of their angles, both directions of a pair side by side. With SELF_FLOWS = loops a flow within a place is a loop at its symbol, in the freest direction, sized for the scale.</source>
        <translation> Стрелки, которые у значка накладываются, раздвигаются веером в порядке углов, оба направления пары идут рядом. При SELF_FLOWS = loops поток внутри места — петля у его значка в самом свободном направлении, размером под масштаб.</translation>
    </message>
    <message>
        <source>
A geodesic line has the vertices that keep its pieces within CHORD_ERROR of the true one, and no more.
radius of a loop = 0.7 × radius of the symbol, at least 1.1 × width of the flow and 1.6 mm.</source>
        <translation>
У геодезической линии столько вершин, сколько нужно, чтобы её отрезки отстояли от истинной не дальше CHORD_ERROR, и не больше.
радиус петли = 0,7 × радиус значка, не меньше 1,1 × ширина потока и 1,6 мм.</translation>
    </message>
    <message>
        <source>
COLOUR_BY automatic: flows to the two largest destinations and all others. none: one colour. type: the largest types of TYPE_FIELD, at most five; of more than five the four largest and all others in grey. direction: what the place in question gains (flows to it), what it loses (flows from it), and flows between other places in grey; the place is FOCUS_PLACE, else the one with the largest flows to and from it. All colours are told apart in grey and by colour-blind readers. WIDTHS classed: natural breaks of the values, each as round as it can be, in CLASS_COUNT classes whose widths rise evenly from the least to the largest; the widths of arrows with them. BASE_MAP dark: light colours on a dark casing, for base maps like #1f2430; a printed map is always on light paper.</source>
        <translation>
COLOUR_BY automatic: потоки в два крупнейших места назначения и все остальные. none: один цвет. type: крупнейшие виды из TYPE_FIELD, не больше пяти; если их больше пяти – четыре крупнейших, а все остальные серым. direction: что рассматриваемое место получает (потоки к нему), что теряет (потоки из него), и серым – потоки между другими местами; место – FOCUS_PLACE, иначе то, у которого потоки к нему и от него вместе наибольшие. Все цвета различимы в серой печати и при цветовой слепоте. WIDTHS classed: естественные границы значений, каждая как можно более круглая, в CLASS_COUNT классах, ширина которых равномерно растёт от наименьшей к наибольшей; так же и ширина стрелок. BASE_MAP dark: светлые цвета на тёмной кайме для подложек вроде #1f2430; печатная карта всегда на светлой бумаге.</translation>
    </message>
    <message>
        <source>
width of class c of k = least + (largest − least) × (c − 1) / (k − 1).</source>
        <translation>
ширина класса c из k = наименьшая + (наибольшая − наименьшая) × (c − 1) / (k − 1).</translation>
    </message>
    <message>
        <source>
TRIM_ENDS cuts the lines of OUTPUT where they leave the symbols, NODE_RADIUS or NODE_RADIUS_FIELD at MAP_SCALE; where these leave less than a fifth of a line, its middle fifth stays. length_km stays that between the places. Routed lines and loops always end at the symbols. Give a printed map lines that end at their places: it draws its own arrows and circles.</source>
        <translation>
TRIM_ENDS обрезает линии OUTPUT там, где они выходят из значков (NODE_RADIUS или NODE_RADIUS_FIELD в масштабе MAP_SCALE); если значки оставляют меньше пятой части линии, остаётся её средняя пятая часть. length_km остаётся расстоянием между местами. Проложенные линии и петли всегда кончаются у значков. Печатной карте давайте линии, которые кончаются в местах: она рисует свои стрелки и круги.</translation>
    </message>
</context>
<context>
    <name>FlowLook</name>
    <message>
        <source>FOCUS_PLACE: “%1” is no place of %2. Give the id of one.</source>
        <translation>FOCUS_PLACE: в %2 нет места «%1». Укажите идентификатор имеющегося.</translation>
    </message>
    <message>
        <source>Base map that the layers are to be read on</source>
        <translation>Подложка, на которой слои должны читаться</translation>
    </message>
    <message>
        <source>Colour (automatic: by the two largest destinations; direction: to and from the place in question)</source>
        <translation>Цвет (automatic: по двум крупнейшим местам назначения; direction: к рассматриваемому месту и от него)</translation>
    </message>
    <message>
        <source>Id of the place in question (of colour by direction; empty: the one with the largest flows)</source>
        <translation>Идентификатор рассматриваемого места (для цвета по направлению; пусто: место с наибольшими потоками)</translation>
    </message>
    <message>
        <source>Widths (proportional to the value, or one for each class of values)</source>
        <translation>Ширина (proportional: пропорциональна значению; classed: одна на класс значений)</translation>
    </message>
    <message>
        <source>Number of classes of classed widths</source>
        <translation>Число классов ширины</translation>
    </message>
    <message>
        <source>COLOUR_BY: colours by type need TYPE_FIELD. Name the field, or choose another colouring.</source>
        <translation>COLOUR_BY: для цвета по видам нужно TYPE_FIELD. Укажите поле или выберите другую раскраску.</translation>
    </message>
    <message>
        <source>FOCUS_PLACE: a place in question has colours by direction only. Choose direction for COLOUR_BY.</source>
        <translation>FOCUS_PLACE: рассматриваемое место есть только у цвета по направлению. Выберите для COLOUR_BY direction.</translation>
    </message>
</context>
<context>
    <name>FlowMap</name>
    <message>
        <source>The arrows of “%1” could not be drawn.</source>
        <translation>Стрелки слоя «%1» не удалось нарисовать.</translation>
    </message>
</context>
<context>
    <name>FlowNodesAlgorithm</name>
    <message>
        <source>The table has no flow between the places: all nodes are empty.</source>
        <translation>В таблице нет потоков между местами: все узлы пусты.</translation>
    </message>
    <message>
        <source>Of %1 connected parts of the network the eigenvector or the hub scores were not found: they are NULL there.</source>
        <translation>В связных частях сети (%1) собственный вектор или оценки hub не найдены: там они NULL.</translation>
    </message>
    <message>
        <source>The network has %1 connected parts: compare eigenvector, hub and authority scores within a part only.</source>
        <translation>Связных частей в сети: %1; сравнивайте собственный вектор, hub и authority только внутри части.</translation>
    </message>
    <message>
        <source>%1 places with flows lie on the point of another and hide it or are hidden.</source>
        <translation>Мест с потоками в точке другого места: %1; одно закрывает другое.</translation>
    </message>
    <message>
        <source>%1 sources, %2 sinks, %3 hubs, %4 smaller balanced places, %5 without flows.</source>
        <translation>Истоков: %1, стоков: %2, крупных узлов: %3, меньших уравновешенных мест: %4, без потоков: %5.</translation>
    </message>
    <message>
        <source>Circles: area proportional to inflow and outflow together, %1 mm of radius for %2.</source>
        <translation>Круги: площадь пропорциональна притоку и оттоку вместе, радиус %1 мм для %2.</translation>
    </message>
    <message>
        <source>Nodes of %1</source>
        <translation>Узлы: %1</translation>
    </message>
    <message>
        <source>Flow nodes</source>
        <translation>Узлы потоков</translation>
    </message>
    <message>
        <source>NULL where the place has no flow above 0 from or to another</source>
        <translation>NULL, если у места нет потока больше 0 из другого места или в другое</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>as PLACE_FIELD writes it</source>
        <translation>как его пишет PLACE_FIELD</translation>
    </message>
    <message>
        <source>label</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where types are not told apart</source>
        <translation>из TYPE_FIELD; NULL, если типы не различаются</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where periods are not told apart</source>
        <translation>из PERIOD_FIELD; NULL, если периоды не различаются</translation>
    </message>
    <message>
        <source>inflow</source>
        <translation>приток</translation>
    </message>
    <message>
        <source>sum of the flows from other places, in their unit</source>
        <translation>сумма потоков из других мест, в их единице</translation>
    </message>
    <message>
        <source>outflow</source>
        <translation>отток</translation>
    </message>
    <message>
        <source>sum of the flows to other places, in their unit</source>
        <translation>сумма потоков в другие места, в их единице</translation>
    </message>
    <message>
        <source>net flow</source>
        <translation>сальдо</translation>
    </message>
    <message>
        <source>inflow − outflow: above 0 the place gains</source>
        <translation>приток − отток: выше 0 место выигрывает</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>баланс</translation>
    </message>
    <message>
        <source>net flow over throughput, −1 to 1; NULL where the throughput is 0</source>
        <translation>сальдо, делённое на оборот, от −1 до 1; NULL, если оборот 0</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>оборот</translation>
    </message>
    <message>
        <source>inflow + outflow, the flow that stays left out</source>
        <translation>приток + отток, без потока внутри места</translation>
    </message>
    <message>
        <source>flow within the place</source>
        <translation>поток внутри места</translation>
    </message>
    <message>
        <source>value of the flows that begin and end here</source>
        <translation>значение потоков, которые здесь начинаются и кончаются</translation>
    </message>
    <message>
        <source>places that it receives from</source>
        <translation>мест, из которых получает</translation>
    </message>
    <message>
        <source>number of other places with a flow above 0 to this one</source>
        <translation>число других мест с потоком больше 0 сюда</translation>
    </message>
    <message>
        <source>places that it sends to</source>
        <translation>мест, в которые отдаёт</translation>
    </message>
    <message>
        <source>number of other places with a flow above 0 from this one</source>
        <translation>число других мест с потоком больше 0 отсюда</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>source: balance of −ROLE_BALANCE or less; sink: ROLE_BALANCE or more; of the others hub: throughput of at least HUB_SIZE times the mean; balanced: smaller; none: no flow from or to another place</source>
        <translation>source (исток): баланс −ROLE_BALANCE или меньше; sink (сток): ROLE_BALANCE или больше; из остальных hub (узел): оборот не меньше HUB_SIZE средних; balanced: меньше; none: нет потоков из других мест и в другие</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>share of the time that a walk along the flows spends here, above 0 to 1; %1</source>
        <translation>доля времени, которую блуждание по потокам проводит здесь, больше 0, до 1; %1</translation>
    </message>
    <message>
        <source>eigenvector centrality</source>
        <translation>центральность по собственному вектору</translation>
    </message>
    <message>
        <source>0 to 1, the largest of each component 1, both directions summed; %1</source>
        <translation>от 0 до 1, наибольшая в каждой связной части 1, оба направления сложены; %1</translation>
    </message>
    <message>
        <source>hub score</source>
        <translation>оценка посредника (hub)</translation>
    </message>
    <message>
        <source>0 to 1, the largest of each component 1: sends to good authorities; %1</source>
        <translation>от 0 до 1, наибольшая в каждой связной части 1: отдаёт хорошим получателям (authority); %1</translation>
    </message>
    <message>
        <source>authority score</source>
        <translation>оценка получателя (authority)</translation>
    </message>
    <message>
        <source>0 to 1, the largest of each component 1: receives from good hubs; %1</source>
        <translation>от 0 до 1, наибольшая в каждой связной части 1: получает от хороших посредников (hub); %1</translation>
    </message>
    <message>
        <source>betweenness</source>
        <translation>посредничество</translation>
    </message>
    <message>
        <source>share of the ordered pairs of other places whose shortest way leads through this one, 0 to 1; %1</source>
        <translation>доля упорядоченных пар других мест, кратчайший путь между которыми ведёт через это, от 0 до 1; %1</translation>
    </message>
    <message>
        <source>closeness</source>
        <translation>близость</translation>
    </message>
    <message>
        <source>how near the others are along the flows from here, in the unit of the flows, 0 where nothing is reached; %1</source>
        <translation>насколько близки другие места по потокам отсюда, в единице потоков, 0, если ничего не достижимо; %1</translation>
    </message>
    <message>
        <source>component</source>
        <translation>связная часть</translation>
    </message>
    <message>
        <source>connected part of the network, 1 is the largest; %1</source>
        <translation>связная часть сети, 1 – наибольшая; %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>of the flows of this place: observed, modelled, or mixed; NULL without STATUS_FIELD</source>
        <translation>потоков этого места: observed, modelled или mixed (смешан); NULL без STATUS_FIELD</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>строк без значения</translation>
    </message>
    <message>
        <source>number of rows of this place without a value; where it is not 0, the sums are lower bounds</source>
        <translation>число строк этого места без значения; если оно не 0, суммы – нижние границы</translation>
    </message>
    <message>
        <source>radius, mm</source>
        <translation>радиус, мм</translation>
    </message>
    <message>
        <source>radius of the circle on paper: area proportional to throughput, MAX_RADIUS for the largest, at least MIN_RADIUS; 0 without flows</source>
        <translation>радиус круга на бумаге: площадь пропорциональна обороту, у наибольшего MAX_RADIUS, не меньше MIN_RADIUS; 0 без потоков</translation>
    </message>
    <message>
        <source>radius on the ground, m</source>
        <translation>радиус на местности, м</translation>
    </message>
    <message>
        <source>what the radius on paper covers at MAP_SCALE, metres; NULL without MAP_SCALE</source>
        <translation>сколько радиус на бумаге занимает в масштабе MAP_SCALE, метры; NULL без MAP_SCALE</translation>
    </message>
    <message>
        <source>Nodes of their own for each</source>
        <translation>Отдельные узлы для каждого</translation>
    </message>
    <message>
        <source>Centralities</source>
        <translation>Центральности</translation>
    </message>
    <message>
        <source>Radius of the largest circle, mm of paper</source>
        <translation>Радиус наибольшего круга, мм на бумаге</translation>
    </message>
    <message>
        <source>Least radius of a circle, mm of paper</source>
        <translation>Наименьший радиус круга, мм на бумаге</translation>
    </message>
    <message>
        <source>Source or sink: least share of net flow in throughput</source>
        <translation>Исток или сток: наименьшая доля сальдо в обороте</translation>
    </message>
    <message>
        <source>Hub: least throughput, as a multiple of the mean</source>
        <translation>Узел: наименьший оборот, в средних</translation>
    </message>
    <message>
        <source>Damping of PageRank</source>
        <translation>Затухание PageRank</translation>
    </message>
    <message>
        <source>Number of nodes</source>
        <translation>Число узлов</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Число истоков</translation>
    </message>
    <message>
        <source>Number of sinks</source>
        <translation>Число стоков</translation>
    </message>
    <message>
        <source>Number of hubs</source>
        <translation>Число крупных узлов</translation>
    </message>
    <message>
        <source>Number of connected parts of the network (the largest number of all networks)</source>
        <translation>Число связных частей сети (наибольшее из всех сетей)</translation>
    </message>
    <message>
        <source>Number of nodes that lie on another</source>
        <translation>Число узлов, лежащих на другом</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Число строк без значения потока</translation>
    </message>
    <message>
        <source>How much does each place send, receive and keep, what is its role, and how central is it in the network of flows?</source>
        <translation>Сколько каждое место отдаёт, получает и оставляет у себя, какова его роль и насколько оно центрально в сети потоков?</translation>
    </message>
    <message>
        <source>net = inflow − outflow; throughput = inflow + outflow; balance = net / throughput (migration effectiveness).
Role: source where balance ≤ −ROLE_BALANCE, sink where balance ≥ ROLE_BALANCE; of the others hub where throughput ≥ HUB_SIZE × mean throughput of the places with flows, else balanced. With 0.2 one direction is half as large again as the other.
radius = MAX_RADIUS × √(throughput / largest throughput).
The length of a link is 1 / flow, so that ways lead along large flows. betweenness = share of the (n − 1)(n − 2) ordered pairs of other places; closeness = (r / (n − 1)) × (r / sum of lengths) over the r places that are reached, among the n of the network. Eigenvector, hub and authority scores are of each connected part by itself, as those of the whole are 0 in all parts but one: compare them within a part only.</source>
        <translation>net = приток − отток; throughput = приток + отток; balance = net / throughput (результативность миграции).
Роль: source при balance ≤ −ROLE_BALANCE, sink при balance ≥ ROLE_BALANCE; из остальных hub при throughput ≥ HUB_SIZE × средний оборот мест с потоками, иначе balanced. При 0,2 одно направление в полтора раза больше другого.
radius = MAX_RADIUS × √(throughput / наибольший throughput).
Длина связи – 1 / поток, так что пути ведут по крупным потокам. betweenness = доля из (n − 1)(n − 2) упорядоченных пар других мест; closeness = (r / (n − 1)) × (r / сумма длин) по r достижимым местам из n мест сети. Собственный вектор, оценки hub и authority считаются в каждой связной части отдельно, так как для всей сети они равны 0 во всех частях, кроме одной: сравнивайте их только внутри части.</translation>
    </message>
    <message>
        <source>Shryock, H. and Siegel, J. (1973), The Methods and Materials of Demography; Brin, S. and Page, L. (1998), doi:10.1016/S0169-7552(98)00110-X; Bonacich, P. (1972), doi:10.1080/0022250X.1972.9989806; Kleinberg, J. (1999), doi:10.1145/324133.324140; Freeman, L. (1977), doi:10.2307/3033543; Brandes, U. (2001), doi:10.1080/0022250X.2001.9990249; Wasserman, S. and Faust, K. (1994), Social Network Analysis, eq. 5.22; Csárdi, G. and Nepusz, T. (2006), The igraph software package.</source>
        <translation>Shryock, H. and Siegel, J. (1973), The Methods and Materials of Demography; Brin, S. and Page, L. (1998), doi:10.1016/S0169-7552(98)00110-X; Bonacich, P. (1972), doi:10.1080/0022250X.1972.9989806; Kleinberg, J. (1999), doi:10.1145/324133.324140; Freeman, L. (1977), doi:10.2307/3033543; Brandes, U. (2001), doi:10.1080/0022250X.2001.9990249; Wasserman, S. and Faust, K. (1994), Social Network Analysis, формула 5.22; Csárdi, G. and Nepusz, T. (2006), The igraph software package.</translation>
    </message>
    <message>
        <source>Rows with the same ends are summed. A flow that is NULL is unknown: in no sum, counted (NULL_COUNT, null_rows). A flow of 0 is no link. Flows within a place are in the field self alone and in no centrality. All places are in the result; those without flows have 0, no circle and no centrality, and may lack a geometry. An end that is no place is listed in OUTPUT_UNMATCHED; a row that lacks both ends counts half for each. Places on one point are counted (COINCIDENT_COUNT), as one hides the other. The order of rows changes nothing. Field, legend and metadata say where flows are modelled.</source>
        <translation>Строки с одинаковыми концами складываются. Поток NULL неизвестен: не входит ни в одну сумму и посчитан (NULL_COUNT, null_rows). Поток 0 – не связь. Потоки внутри места есть только в поле self и не входят в центральности. В результате все места; у мест без потоков 0, нет круга и центральностей, геометрии может не быть. Конец, которого нет среди мест, перечислен в OUTPUT_UNMATCHED; строка без обоих концов считается для каждого наполовину. Места в одной точке посчитаны (COINCIDENT_COUNT): одно закрывает другое. Порядок строк ничего не меняет. Поле, легенда и метаданные говорят, где потоки смоделированы.</translation>
    </message>
    <message>
        <source>LINKAGES: the table migration_2024_modelled of sample_data/kazakhstan.gpkg, with FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, STATUS_FIELD status; PLACES: its region_centres; LABEL_FIELD: name_en.</source>
        <translation>LINKAGES: таблица migration_2024_modelled файла sample_data/kazakhstan.gpkg, с FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, STATUS_FIELD status; PLACES: его слой region_centres; LABEL_FIELD: name_ru.</translation>
    </message>
    <message>
        <source>MIN_RADIUS: the least radius is above MAX_RADIUS, the largest. Give a smaller one.</source>
        <translation>MIN_RADIUS: наименьший радиус больше наибольшего, MAX_RADIUS. Задайте меньший.</translation>
    </message>
    <message>
        <source>APART is %1, but %2 is not given. Give the field, or take “nothing”.</source>
        <translation>APART = %1, но %2 не задан. Задайте поле или выберите «nothing».</translation>
    </message>
    <message>
        <source>%1 labels lie on a flow, as nothing beside their circle is free: %2.</source>
        <translation>Подписей на потоке: %1 (рядом с кругом нет свободного места): %2.</translation>
    </message>
    <message>
        <source>%1 labels found no place: %2. Take a larger scale, a smaller LABEL_SIZE or fewer LABELS.</source>
        <translation>Подписей без места: %1: %2. Возьмите масштаб крупнее, LABEL_SIZE меньше или меньше LABELS.</translation>
    </message>
    <message>
        <source>middle of the label, x</source>
        <translation>середина подписи, x</translation>
    </message>
    <message>
        <source>in the coordinate reference system of the layer; NULL without MAP_SCALE, and where the place has no label</source>
        <translation>в системе координат слоя; NULL без MAP_SCALE и если у места нет подписи</translation>
    </message>
    <message>
        <source>middle of the label, y</source>
        <translation>середина подписи, y</translation>
    </message>
    <message>
        <source>as label_x</source>
        <translation>как label_x</translation>
    </message>
    <message>
        <source>Scale of the map, 1 to … (for labels, and the radius on the ground)</source>
        <translation>Масштаб карты, 1 к … (для подписей и радиуса на местности)</translation>
    </message>
    <message>
        <source>Number of labels without a place</source>
        <translation>Число подписей без места</translation>
    </message>
    <message>
        <source>For tables of migration, trade, supply or trips. The result is drawn as circles, white where a place gains and grey where it loses, and gives the lines of “Flow lines” their nodes. The centralities weigh flows by their value: PageRank and hub and authority scores for who is sought by whom, betweenness and closeness for who lies on the ways. Betweenness and closeness take long for networks of more than some ten thousand places: leave them out there. Several types or periods are summed unless APART says otherwise: do not sum types that have different units. With MAP_SCALE the names of the largest places are set for the printed map: beside their circle, on no other circle, no other name and no flow of KEEP_CLEAR (give it the lines or arrows of “Flow lines”), as QGIS&apos;s own labels do not see the heads of arrows and vanish without notice. They are right for this scale, size and resolution only.</source>
        <translation>Для таблиц миграции, торговли, поставок или поездок. Результат чертится кругами, белыми, где место выигрывает, и серыми, где теряет, и даёт линиям «Линии потоков» их узлы. Центральности взвешивают потоки по значению: PageRank, оценки hub и authority – кто кому нужен; посредничество и близость – кто лежит на путях. Посредничество и близость долго считаются для сетей крупнее десятка тысяч мест: там не считайте их. Несколько типов или периодов складываются, если APART не говорит иного: не складывайте типы с разными единицами. При MAP_SCALE названия крупнейших мест расставляются для печатной карты: рядом со своим кругом, не на другом круге, не на другом названии и не на потоках KEEP_CLEAR (дайте туда линии или стрелки «Линий потоков»), так как подписи самой QGIS не видят наконечников стрелок и исчезают без предупреждения. Они верны только для этих масштаба, размера и разрешения.</translation>
    </message>
    <message>
        <source> BASE_MAP dark gives circles and names the colours that are seen on a dark base map (#1f2430 and the like).</source>
        <translation> BASE_MAP dark даёт кругам и названиям цвета, которые видны на тёмной подложке (вроде #1f2430).</translation>
    </message>
    <message>
        <source>of LABEL_FIELD, else of a field “name” of PLACES, else the place</source>
        <translation>из LABEL_FIELD, иначе из поля «name» слоя PLACES, иначе место</translation>
    </message>
    <message>
        <source>Names of the places, for labels (a field “name” where none is given)</source>
        <translation>Названия мест для подписей (если не указано – поле «name»)</translation>
    </message>
</context>
<context>
    <name>FlowRoutes</name>
    <message>
        <source>SHAPE: %1 flows are too many to be routed, at most %2. Choose the largest by TOP_FLOWS or CUMULATIVE_SHARE, or draw arcs.</source>
        <translation>SHAPE: %1 потоков слишком много, чтобы развести их, самое большее %2. Отберите крупнейшие через TOP_FLOWS или CUMULATIVE_SHARE либо рисуйте дуги.</translation>
    </message>
</context>
<context>
    <name>FlowSelection</name>
    <message>
        <source>%1 flows are below a threshold and left out, with %2 % of the value.</source>
        <translation>Потоков ниже порога, которые не показаны: %1, в них %2 % значения.</translation>
    </message>
    <message>
        <source>How both directions of a pair count (gross: each by itself; net: what one has more; two_way: together)</source>
        <translation>Как считать два направления пары (gross: каждое само по себе; net: перевес одного; two_way: вместе)</translation>
    </message>
    <message>
        <source>Least value of a flow</source>
        <translation>Наименьшее значение потока</translation>
    </message>
    <message>
        <source>Least share of the whole table (0 to 1)</source>
        <translation>Наименьшая доля всей таблицы (от 0 до 1)</translation>
    </message>
    <message>
        <source>Number of largest flows of each type and period (0: all)</source>
        <translation>Число крупнейших потоков каждого вида и периода (0: все)</translation>
    </message>
    <message>
        <source>Largest flows that together carry this share of their type and period (1: all)</source>
        <translation>Крупнейшие потоки, на которые вместе приходится такая доля их вида и периода (1: все)</translation>
    </message>
</context>
<context>
    <name>FlowSheet</name>
    <message>
        <source>Scale of the map, 1 to … (for routed flows and arrows; 0: the places fill A4)</source>
        <translation>Масштаб карты, 1 к … (для разведённых потоков и стрелок; 0: места занимают лист A4)</translation>
    </message>
    <message>
        <source>Radius of the places&apos; symbols, mm of paper</source>
        <translation>Радиус значков мест, мм на бумаге</translation>
    </message>
    <message>
        <source>Radius of each place&apos;s symbol, mm of paper (e.g. radius_mm of flow nodes)</source>
        <translation>Радиус значка каждого места, мм на бумаге (например, radius_mm узлов потоков)</translation>
    </message>
    <message>
        <source>Obstacles that routed flows go round (boxes around the features)</source>
        <translation>Препятствия, которые разведённые потоки обходят (прямоугольники вокруг объектов)</translation>
    </message>
    <message>
        <source>Width of the largest arrow, mm of paper</source>
        <translation>Ширина наибольшей стрелки, мм на бумаге</translation>
    </message>
    <message>
        <source>Least width of an arrow, mm of paper</source>
        <translation>Наименьшая ширина стрелки, мм на бумаге</translation>
    </message>
    <message>
        <source>MIN_WIDTH: the least width is above MAX_WIDTH, the largest. Give a smaller one.</source>
        <translation>MIN_WIDTH: наименьшая ширина больше наибольшей, MAX_WIDTH. Задайте меньшую.</translation>
    </message>
    <message>
        <source>OBSTACLES: the layer cannot be opened.</source>
        <translation>OBSTACLES: слой не открывается.</translation>
    </message>
    <message>
        <source>a radius cannot be negative</source>
        <translation>радиус не может быть отрицательным</translation>
    </message>
    <message>
        <source>Cut straight, geodesic and arched lines at the places&apos; symbols (else they end at the places)</source>
        <translation>Обрезать прямые, геодезические и дуги у значков мест (иначе они кончаются в самих местах)</translation>
    </message>
</context>
<context>
    <name>FlowTables</name>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>the flow, in the unit of FLOW_FIELD, greater than 0; rows of the same flow are summed</source>
        <translation>поток, в единице FLOW_FIELD, больше 0; строки одного потока сложены</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>value over the total of all rows with a value, those within a place and those that did not join included; 0 to 1</source>
        <translation>значение, делённое на сумму всех строк со значением, включая потоки внутри места и не соединившиеся; от 0 до 1</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where it is not given</source>
        <translation>из TYPE_FIELD; NULL, если не задано</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where it is not given</source>
        <translation>из PERIOD_FIELD; NULL, если не задано</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>of STATUS_FIELD, observed or modelled; NULL where it is not given</source>
        <translation>из STATUS_FIELD, observed (наблюдён) или modelled (смоделирован); NULL, если не задано</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>number of rows in the value</source>
        <translation>число строк в значении</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>строк без значения</translation>
    </message>
    <message>
        <source>number of rows of this flow without a value; where it is not 0, the value is a lower bound</source>
        <translation>число строк этого потока без значения; если оно не 0, значение – нижняя граница</translation>
    </message>
    <message>
        <source>Flow lines</source>
        <translation>Линии потоков</translation>
    </message>
    <message>
        <source>from</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>place where the flow begins, as PLACE_FIELD writes it</source>
        <translation>место начала потока, как его пишет PLACE_FIELD</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>place where the flow ends, as PLACE_FIELD writes it</source>
        <translation>место конца потока, как его пишет PLACE_FIELD</translation>
    </message>
    <message>
        <source>length, km</source>
        <translation>длина, км</translation>
    </message>
    <message>
        <source>geodesic between both ends on the ellipsoid, in kilometres, whatever shape is drawn</source>
        <translation>геодезическая между обоими концами на эллипсоиде, в километрах, при любой форме линии</translation>
    </message>
    <message>
        <source>opposite flow</source>
        <translation>встречный поток</translation>
    </message>
    <message>
        <source>value of the flow the other way with the same type, period and status; NULL where the table has none</source>
        <translation>значение встречного потока с тем же типом, периодом и статусом; NULL, если его в таблице нет</translation>
    </message>
    <message>
        <source>Flows within a place</source>
        <translation>Потоки внутри места</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>place where the flow begins and ends, as PLACE_FIELD writes it</source>
        <translation>место начала и конца потока, как его пишет PLACE_FIELD</translation>
    </message>
    <message>
        <source>Flows of %1</source>
        <translation>Потоки: %1</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>смоделировано</translation>
    </message>
    <message>
        <source>partly modelled</source>
        <translation>частью смоделировано</translation>
    </message>
    <message>
        <source>%1 flows between places, from the table %2.</source>
        <translation>Потоков между местами: %1, из таблицы %2.</translation>
    </message>
    <message>
        <source>They carry %1 % of the value of all rows.</source>
        <translation>Они несут %1 % значения всех строк.</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>поток</translation>
    </message>
    <message>
        <source>number of the flow among all of the table, by its ends, type, period and status; the same whatever is left out, and in lines and arrows</source>
        <translation>номер потока среди всех потоков таблицы, по концам, виду, периоду и статусу; один и тот же, что бы ни было отсеяно, у линий и у стрелок</translation>
    </message>
    <message>
        <source>share of the origin</source>
        <translation>доля места отправления</translation>
    </message>
    <message>
        <source>value over all that leaves the origin in the same type and period, within the place included; 0 to 1; NULL for two-way totals</source>
        <translation>значение, делённое на всё, что выходит из места отправления того же вида и периода, вместе с потоком внутри места; от 0 до 1; NULL при two_way</translation>
    </message>
    <message>
        <source>share of the destination</source>
        <translation>доля места назначения</translation>
    </message>
    <message>
        <source>value over all that reaches the destination in the same type and period, within the place included; 0 to 1; NULL for two-way totals</source>
        <translation>значение, делённое на всё, что приходит в место назначения того же вида и периода, вместе с потоком внутри места; от 0 до 1; NULL при two_way</translation>
    </message>
    <message>
        <source>Arrows of flows</source>
        <translation>Стрелки потоков</translation>
    </message>
    <message>
        <source>width, mm</source>
        <translation>ширина, мм</translation>
    </message>
    <message>
        <source>length of the head, mm</source>
        <translation>длина наконечника, мм</translation>
    </message>
    <message>
        <source>millimetres of paper, at most 45 % of the line</source>
        <translation>миллиметры на бумаге, не больше 45 % линии</translation>
    </message>
    <message>
        <source>half width of the head, mm</source>
        <translation>половина ширины наконечника, мм</translation>
    </message>
    <message>
        <source>millimetres of paper, from the axis to the barb</source>
        <translation>миллиметры на бумаге, от оси до края наконечника</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>изгиб</translation>
    </message>
    <message>
        <source>rise of the axis over its chord, to the right of travel where above 0</source>
        <translation>подъём оси над хордой в долях хорды, больше 0 вправо по ходу движения</translation>
    </message>
    <message>
        <source>Arrows for a map of 1 : %1; at another scale they are too wide or too narrow.</source>
        <translation>Стрелки для карты масштаба 1 : %1; в другом масштабе они слишком широки или слишком узки.</translation>
    </message>
    <message>
        <source>width of the body on paper, millimetres: MAX_WIDTH for the largest, in proportion for others, at least MIN_WIDTH; or that of the value&apos;s class</source>
        <translation>ширина тела стрелки на бумаге, мм: MAX_WIDTH у наибольшей, у других пропорционально, не меньше MIN_WIDTH; либо ширина класса, в котором значение</translation>
    </message>
</context>
<context>
    <name>Gravity</name>
    <message>
        <source>%1: the flow of %2 pairs is not known; they are not in the model.</source>
        <translation>%1: пар с неизвестным потоком: %2; в модели их нет.</translation>
    </message>
    <message>
        <source>%1: %2 pairs have no cost; they are not in the model.</source>
        <translation>%1: пар без издержек: %2; в модели их нет.</translation>
    </message>
    <message>
        <source>%1: costs do not vary beside what the totals of places explain, so nothing can be said of their effect: there are no coefficients.</source>
        <translation>%1: издержки не меняются сверх того, что объясняют итоги мест, так что об их влиянии ничего сказать нельзя: коэффициентов нет.</translation>
    </message>
    <message>
        <source>%1: no convergence after %2 steps; kept totals are off by %3 %. Flows may rule out any finite decay, or too few pairs have one. Take the results with care.</source>
        <translation>%1: не сошлось за %2 шагов; сохраняемые итоги расходятся на %3 %. Возможно, потоки не допускают конечного затухания или их слишком мало. Относитесь к результатам с осторожностью.</translation>
    </message>
    <message>
        <source>MARGINS: from %1 to %2 there is a flow, but one of them has no total above 0 to explain it with.</source>
        <translation>MARGINS: из %1 в %2 есть поток, но у одного из этих мест нет итога больше 0, чтобы его объяснить.</translation>
    </message>
    <message>
        <source>MARGINS: no place has a total above 0 on the side of %1.</source>
        <translation>MARGINS: ни у одного места нет итога больше 0 на стороне %1.</translation>
    </message>
    <message>
        <source>MARGINS: what leaves sums to %1 and what arrives to %2, so no table has both. Mend the totals, or let BALANCE scale one side (scale_in, scale_out).</source>
        <translation>MARGINS: исходящее в сумме %1, а входящее %2, так что таблицы с обоими итогами нет. Исправьте итоги или позвольте BALANCE умножить одну сторону (scale_in, scale_out).</translation>
    </message>
    <message>
        <source>MARGINS: what leaves sums to %1 and what arrives to %2; BALANCE multiplied one side by %3.</source>
        <translation>MARGINS: исходящее в сумме %1, а входящее %2; BALANCE умножил одну сторону на %3.</translation>
    </message>
    <message>
        <source>BETA estimates a table from totals: give MARGINS with what leaves and what arrives. To fit a table, leave BETA empty.</source>
        <translation>BETA оценивает таблицу по итогам: дайте MARGINS с исходящим и входящим. Чтобы подогнать таблицу, оставьте BETA пустым.</translation>
    </message>
    <message>
        <source>LINKAGES: give a table of flows to fit, or MARGINS and BETA to estimate one.</source>
        <translation>LINKAGES: дайте таблицу потоков для подгонки или MARGINS и BETA для оценки.</translation>
    </message>
    <message>
        <source>COST_FIELD is a field of LINKAGES: give the table.</source>
        <translation>COST_FIELD – поле LINKAGES: дайте таблицу.</translation>
    </message>
    <message>
        <source>PLACES: give the places, so that distances can be measured, or COST_FIELD.</source>
        <translation>PLACES: дайте места, чтобы измерить расстояния, или COST_FIELD.</translation>
    </message>
    <message>
        <source>PLACES: give the places that MARGINS are of.</source>
        <translation>PLACES: дайте места, к которым относятся MARGINS.</translation>
    </message>
    <message>
        <source>OWN given takes the costs of places with themselves from COST_FIELD, which is not given.</source>
        <translation>OWN given берёт издержки места с самим собой из COST_FIELD, а он не дан.</translation>
    </message>
    <message>
        <source>OWN: costs come from COST_FIELD, so take exclude, or given with rows from a place to itself.</source>
        <translation>OWN: издержки берутся из COST_FIELD, поэтому выберите exclude или given со строками из места в само себя.</translation>
    </message>
    <message>
        <source>OWN radius needs PLACES with polygons. Points have half_nearest, or exclude.</source>
        <translation>OWN radius требует полигонов в PLACES. Для точек есть half_nearest или exclude.</translation>
    </message>
    <message>
        <source>MARGINS: the table cannot be opened.</source>
        <translation>MARGINS: таблица не открывается.</translation>
    </message>
    <message>
        <source>%1: no flow above 0 is left to fit; it has no model.</source>
        <translation>%1: не осталось потоков больше 0 для подгонки; модели нет.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>The table could not be brought to its totals: after %1 rounds one is off by %2 %. A place may have more than all others can take (OWN exclude), or no pair with a cost.</source>
        <translation>Таблицу не удалось свести к итогам: после %1 шагов один расходится на %2 %. Возможно, у места больше, чем могут принять все остальные (OWN exclude), или ни одной пары с издержками.</translation>
    </message>
    <message>
        <source>Balanced to its totals within %1 after %2 rounds.</source>
        <translation>Сведено к итогам с точностью %1 за %2 шагов.</translation>
    </message>
</context>
<context>
    <name>GravityInputs</name>
    <message>
        <source>%1 origins and %2 destinations make more pairs than fit into memory (%3). Take fewer places, or merge them first.</source>
        <translation>%1 мест отправления и %2 мест назначения дают больше пар, чем помещается в памяти (%3). Возьмите меньше мест или сначала объедините их.</translation>
    </message>
    <message>
        <source>the place lies outside the reach of the layer&apos;s coordinate reference system</source>
        <translation>место лежит вне действия системы координат слоя</translation>
    </message>
    <message>
        <source>a cost must be above 0, as a power of 0 has no value; DETERRENCE exponential takes 0</source>
        <translation>издержки должны быть больше 0, так как у степени нуля нет значения; DETERRENCE exponential принимает 0</translation>
    </message>
    <message>
        <source>a cost cannot be negative</source>
        <translation>издержки не могут быть отрицательными</translation>
    </message>
    <message>
        <source>COST_FIELD: rows from %1 to %2 have different costs, %3 and %4. Give one.</source>
        <translation>COST_FIELD: у строк из %1 в %2 разные издержки, %3 и %4. Дайте одни.</translation>
    </message>
    <message>
        <source>%1 pairs have a cost in the other direction only; it is taken for both.</source>
        <translation>Пар, у которых издержки даны только в обратную сторону: %1; они взяты для обеих сторон.</translation>
    </message>
    <message>
        <source>The places %1 and %2 are on one point, and a power of the distance 0 has no value. Take DETERRENCE exponential, set the places apart, or merge them.</source>
        <translation>Места %1 и %2 в одной точке, а у степени расстояния 0 нет значения. Возьмите DETERRENCE exponential, разведите места или объедините их.</translation>
    </message>
    <message>
        <source>the place has more than one row; give one</source>
        <translation>у места больше одной строки; дайте одну</translation>
    </message>
    <message>
        <source>a total cannot be negative</source>
        <translation>итог не может быть отрицательным</translation>
    </message>
    <message>
        <source>MARGINS: %1 totals are NULL, so unknown; these places have no part on that side.</source>
        <translation>MARGINS: итогов NULL, то есть неизвестных: %1; эти места с той стороны не участвуют.</translation>
    </message>
</context>
<context>
    <name>GravityModelAlgorithm</name>
    <message>
        <source>There is no flow above 0 to fit: the results are empty.</source>
        <translation>Нет потоков больше 0 для подгонки: результаты пусты.</translation>
    </message>
    <message>
        <source>Flows estimated from %1, modelled</source>
        <translation>Потоки, оценённые по %1, модельные</translation>
    </message>
    <message>
        <source>%1: gravity model</source>
        <translation>%1: гравитационная модель</translation>
    </message>
    <message>
        <source>Gravity model, %1, decay %2.</source>
        <translation>Гравитационная модель, %1, затухание %2.</translation>
    </message>
    <message>
        <source>Pseudo R² %1, common part %2, mean cost %3 (expected %4).</source>
        <translation>Псевдо-R² %1, общая часть %2, средние издержки %3 (ожидаемые %4).</translation>
    </message>
    <message>
        <source>%1, coefficients</source>
        <translation>%1, коэффициенты</translation>
    </message>
    <message>
        <source>%1, statistics</source>
        <translation>%1, статистика</translation>
    </message>
    <message>
        <source>Gravity model</source>
        <translation>Гравитационная модель</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where it is not given</source>
        <translation>из TYPE_FIELD; NULL, если он не дан</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where it is not given</source>
        <translation>из PERIOD_FIELD; NULL, если он не дан</translation>
    </message>
    <message>
        <source>Expected and residual flows</source>
        <translation>Ожидаемые и остаточные потоки</translation>
    </message>
    <message>
        <source>from</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>place where the flow begins</source>
        <translation>место, где поток начинается</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>place where the flow ends</source>
        <translation>место, где поток кончается</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>the flow of the table, 0 where ABSENT takes a pair that is not listed for 0; of an estimate the expected flow</source>
        <translation>поток таблицы, 0, где ABSENT принимает отсутствующую пару за 0; в оценке ожидаемый поток</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидаемое</translation>
    </message>
    <message>
        <source>what the model expects, in the unit of the flows, 0 and above</source>
        <translation>чего ожидает модель, в единице потоков, 0 и больше</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>остаток</translation>
    </message>
    <message>
        <source>value - expected; NULL in an estimate</source>
        <translation>значение - ожидаемое; NULL в оценке</translation>
    </message>
    <message>
        <source>standardised residual</source>
        <translation>стандартизованный остаток</translation>
    </message>
    <message>
        <source>residual / root of (dispersion x expected): beyond -2 and 2 unusual; the same in any unit; NULL where nothing is expected, and in an estimate</source>
        <translation>остаток / корень из (дисперсия x ожидаемое): за пределами -2 и 2 необычен; одинаков в любых единицах; NULL, где ничего не ожидается, и в оценке</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>издержки</translation>
    </message>
    <message>
        <source>geodesic distance in km, or COST_FIELD</source>
        <translation>геодезическое расстояние в км или COST_FIELD</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>of the value: of STATUS_FIELD, NULL where it is not given and of pairs that are not listed; modelled in an estimate. What is expected is always modelled</source>
        <translation>значения: из STATUS_FIELD, NULL, если он не дан, и у пар, которых нет в таблице; в оценке modelled. Ожидаемое всегда модельное</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Коэффициенты</translation>
    </message>
    <message>
        <source>term</source>
        <translation>член</translation>
    </message>
    <message>
        <source>constant, log_origin_total, log_destination_total, log_cost (power), cost (exponential)</source>
        <translation>constant, log_origin_total, log_destination_total, log_cost (степенное), cost (экспоненциальное)</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>коэффициент</translation>
    </message>
    <message>
        <source>of the logarithm of the expected flow; decay is negative</source>
        <translation>логарифма ожидаемого потока; затухание отрицательно</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>стандартная ошибка</translation>
    </message>
    <message>
        <source>whatever the variance of the flows (sandwich); somewhat small for few places with both totals kept</source>
        <translation>при любой дисперсии потоков («сэндвич»); несколько занижена при малом числе мест и обоих сохраняемых итогах</translation>
    </message>
    <message>
        <source>standard error, Poisson</source>
        <translation>стандартная ошибка, Пуассон</translation>
    </message>
    <message>
        <source>if the variance were the mean, as other programs print it: too small where dispersion is above 1</source>
        <translation>если бы дисперсия равнялась среднему, как её печатают другие программы: занижена, где дисперсия больше 1</translation>
    </message>
    <message>
        <source>Statistics of the fit</source>
        <translation>Статистика подгонки</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пары</translation>
    </message>
    <message>
        <source>in the model</source>
        <translation>в модели</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>поток</translation>
    </message>
    <message>
        <source>sum of the flows; NULL in an estimate</source>
        <translation>сумма потоков; NULL в оценке</translation>
    </message>
    <message>
        <source>sum of what is expected</source>
        <translation>сумма ожидаемого</translation>
    </message>
    <message>
        <source>deviance</source>
        <translation>девианс</translation>
    </message>
    <message>
        <source>of Poisson, 0 and above, in the unit of the flows</source>
        <translation>пуассоновский, 0 и больше, в единице потоков</translation>
    </message>
    <message>
        <source>null deviance</source>
        <translation>нулевой девианс</translation>
    </message>
    <message>
        <source>of one mean for all pairs</source>
        <translation>одного среднего для всех пар</translation>
    </message>
    <message>
        <source>pseudo R²</source>
        <translation>псевдо-R²</translation>
    </message>
    <message>
        <source>1 - deviance / null deviance, at most 1</source>
        <translation>1 - девианс / нулевой девианс, не больше 1</translation>
    </message>
    <message>
        <source>dispersion</source>
        <translation>дисперсия (избыток)</translation>
    </message>
    <message>
        <source>Pearson&apos;s chi-squared over degrees of freedom; 1 of Poisson counts, usually far more</source>
        <translation>хи-квадрат Пирсона, делённый на число степеней свободы; у пуассоновских количеств 1, обычно намного больше</translation>
    </message>
    <message>
        <source>SRMSE</source>
        <translation>SRMSE</translation>
    </message>
    <message>
        <source>root of the mean squared residual over the mean flow; 0 = perfect</source>
        <translation>корень среднего квадрата остатка, делённый на средний поток; 0 – совершенно</translation>
    </message>
    <message>
        <source>common part</source>
        <translation>общая часть</translation>
    </message>
    <message>
        <source>Sorensen: 2 sum of the smaller of flow and expected / sum of both; 0 to 1</source>
        <translation>Сёренсен: 2 суммы меньшего из потока и ожидаемого / сумма обоих; от 0 до 1</translation>
    </message>
    <message>
        <source>mean cost</source>
        <translation>средние издержки</translation>
    </message>
    <message>
        <source>of the flows</source>
        <translation>потоков</translation>
    </message>
    <message>
        <source>mean cost expected</source>
        <translation>средние издержки ожидаемого</translation>
    </message>
    <message>
        <source>of what is expected; equal to that of the flows by exponential decay</source>
        <translation>ожидаемого; при экспоненциальном затухании равны издержкам потоков</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>coefficients and free factors of places</source>
        <translation>коэффициенты и свободные множители мест</translation>
    </message>
    <message>
        <source>error of totals</source>
        <translation>погрешность итогов</translation>
    </message>
    <message>
        <source>largest relative distance of a kept total</source>
        <translation>наибольшее относительное отклонение сохраняемого итога</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>сошлось</translation>
    </message>
    <message>
        <source>false where the results want care</source>
        <translation>ложь, где результаты требуют осторожности</translation>
    </message>
    <message>
        <source>Totals that the model keeps (doubly: both; production: what leaves; attraction: what arrives)</source>
        <translation>Итоги, которые сохраняет модель (doubly: оба; production: исходящее; attraction: входящее)</translation>
    </message>
    <message>
        <source>How flows fall with distance</source>
        <translation>Как потоки убывают с расстоянием</translation>
    </message>
    <message>
        <source>Cost of each pair in LINKAGES (empty: distance in km)</source>
        <translation>Издержки каждой пары в LINKAGES (пусто: расстояние в км)</translation>
    </message>
    <message>
        <source>Pairs of a place with itself (or their distance: half the way to the nearest, 2/3 of the radius)</source>
        <translation>Пары места с самим собой (или их расстояние: половина пути до ближайшего, 2/3 радиуса)</translation>
    </message>
    <message>
        <source>Pairs that LINKAGES does not list</source>
        <translation>Пары, которых нет в LINKAGES</translation>
    </message>
    <message>
        <source>Totals of places (for an estimate without flows, or as sizes of places)</source>
        <translation>Итоги мест (для оценки без потоков или как размеры мест)</translation>
    </message>
    <message>
        <source>Id of the place in MARGINS</source>
        <translation>Идентификатор места в MARGINS</translation>
    </message>
    <message>
        <source>Total that leaves</source>
        <translation>Итог исходящего</translation>
    </message>
    <message>
        <source>Total that arrives</source>
        <translation>Итог входящего</translation>
    </message>
    <message>
        <source>Decay, for an estimate: exponent of the power, or rate per km or unit of cost</source>
        <translation>Затухание, для оценки: показатель степени или темп на км либо единицу издержек</translation>
    </message>
    <message>
        <source>Rate of a combined decay, for an estimate</source>
        <translation>Темп совмещённого затухания, для оценки</translation>
    </message>
    <message>
        <source>Where both totals of MARGINS differ</source>
        <translation>Если оба итога MARGINS различаются</translation>
    </message>
    <message>
        <source>Least flow, observed or expected, given out</source>
        <translation>Наименьший выдаваемый поток, наблюдённый или ожидаемый</translation>
    </message>
    <message>
        <source>Exponent of the power decay (of a single type and period)</source>
        <translation>Показатель степенного затухания (одного типа и периода)</translation>
    </message>
    <message>
        <source>Rate of the exponential decay (of a single type and period)</source>
        <translation>Темп экспоненциального затухания (одного типа и периода)</translation>
    </message>
    <message>
        <source>Pseudo R² (of a single type and period)</source>
        <translation>Псевдо-R² (одного типа и периода)</translation>
    </message>
    <message>
        <source>Common part of flows and expectation (of a single type and period)</source>
        <translation>Общая часть потоков и ожидания (одного типа и периода)</translation>
    </message>
    <message>
        <source>Number of pairs in the models</source>
        <translation>Число пар в моделях</translation>
    </message>
    <message>
        <source>Number of pairs left out as their flow is unknown</source>
        <translation>Число пар, пропущенных из-за неизвестного потока</translation>
    </message>
    <message>
        <source>Number of pairs left out as they have no cost</source>
        <translation>Число пар, пропущенных из-за отсутствия издержек</translation>
    </message>
    <message>
        <source>1 where all models converged, else 0</source>
        <translation>1, если все модели сошлись, иначе 0</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Число строк без значения потока</translation>
    </message>
    <message>
        <source>Number of rows with a flow of 0</source>
        <translation>Число строк с потоком 0</translation>
    </message>
    <message>
        <source>How large should flows be, given the sizes of places and the distance between them, and which are larger or smaller? And what might a table look like that nobody has counted?</source>
        <translation>Какими должны быть потоки при данных размерах мест и расстояниях между ними, и какие больше или меньше? И как могла бы выглядеть таблица, которую никто не считал?</translation>
    </message>
    <message>
        <source>Fit a table of flows to see how fast they fall with distance and which pairs stand out: residual flows show links that size and nearness do not explain. doubly keeps what leaves and what arrives everywhere and judges the pairs alone; production and attraction ask what makes destinations or origins large as well; unconstrained both. With MARGINS and BETA it estimates a table from totals: every row of it is modelled, good for a picture of the whole, not for a statement on a pair. Do not read decay as a cause, and do not compare decays of tables with other zones.</source>
        <translation>Подгоните таблицу потоков, чтобы увидеть, как быстро они убывают с расстоянием и какие пары выделяются: остаточные потоки показывают связи, которых размер и близость не объясняют. doubly сохраняет исходящее и входящее каждого места и судит только о парах; production и attraction спрашивают ещё, что делает большими места назначения или отправления; unconstrained – и то и другое. С MARGINS и BETA таблица оценивается по итогам: каждая её строка модельная и годится для общей картины, а не для вывода об одной паре. Не читайте затухание как причину и не сравнивайте затухания таблиц с разными зонами.</translation>
    </message>
    <message>
        <source>expected = A_i B_j f(c). f: c^-a (power), exp(-b c) (exponential), c^-a exp(-b c) (combined). A_i and B_j are what keeps the totals of origins and destinations; where a side is not kept, a power of its total (or of its MARGINS) takes their place, and of unconstrained a constant.
Fitted by Poisson pseudo maximum likelihood: zeros count, and only the mean has to be right; of exponential decay the mean cost of flows and expectation agree. standardised residual = (value - expected) / root(dispersion x expected).
An estimate takes a = BETA (power), b = BETA (exponential), or a = BETA and b = RATE (combined), and is balanced to both totals within 1e-9; where that cannot be, the log says by how much it is off.</source>
        <translation>ожидаемое = A_i B_j f(c). f: c^-a (power), exp(-b c) (exponential), c^-a exp(-b c) (combined). A_i и B_j сохраняют итоги мест отправления и назначения; где сторона не сохраняется, их место занимает степень её итога (или её MARGINS), а у unconstrained ещё постоянная.
Подгонка псевдомаксимумом правдоподобия Пуассона: нули учитываются, верным должно быть лишь среднее; при экспоненциальном затухании средние издержки потоков и ожидания совпадают. стандартизованный остаток = (значение - ожидаемое) / корень(дисперсия x ожидаемое).
Оценка берёт a = BETA (power), b = BETA (exponential) или a = BETA и b = RATE (combined) и сводится к обоим итогам с точностью 1e-9; где это невозможно, журнал говорит, на сколько она расходится.</translation>
    </message>
    <message>
        <source>Wilson, A. G. (1971), https://doi.org/10.1068/a030001; Santos Silva, J. M. C. and Tenreyro, S. (2006), https://doi.org/10.1162/rest.88.4.641; Hyman, G. M. (1969), https://doi.org/10.1068/a010105; Knudsen, D. C. and Fotheringham, A. S. (1986), https://doi.org/10.1177/016001768601000203; Head, K. and Mayer, T. (2002), Illusory border effects, CEPII 2002-01</source>
        <translation>Wilson, A. G. (1971), https://doi.org/10.1068/a030001; Santos Silva, J. M. C. and Tenreyro, S. (2006), https://doi.org/10.1162/rest.88.4.641; Hyman, G. M. (1969), https://doi.org/10.1068/a010105; Knudsen, D. C. and Fotheringham, A. S. (1986), https://doi.org/10.1177/016001768601000203; Head, K. and Mayer, T. (2002), Illusory border effects, CEPII 2002-01</translation>
    </message>
    <message>
        <source>Distances are geodesics between the places (polygons: points on their surface). Types and periods are models of their own. A pair that the table does not list is 0 (ABSENT unknown leaves it out); a flow that is NULL is unknown and leaves its pair out of the model and the totals; a negative one is refused. Pairs of a place with itself are left out unless OWN says how far a place is from itself. Places on one point have no power of their distance: refused. A place that nothing leaves is no origin. A cost in one direction only is taken for both; a pair without any is left out and counted. Totals of MARGINS that differ stop an estimate unless BALANCE scales one side. What does not converge is said. More than 36 million pairs are refused. The order of rows changes nothing.</source>
        <translation>Расстояния – геодезические между местами (у полигонов – между точками на их поверхности). Типы и периоды – отдельные модели. Пара, которой нет в таблице, равна 0 (ABSENT unknown её пропускает); поток NULL неизвестен, и его пары нет ни в модели, ни в итогах; отрицательный отвергается. Пары места с самим собой пропускаются, если OWN не говорит, как далеко место от себя. У мест в одной точке нет степени расстояния: отказ. Место, из которого ничего не идёт, не отправляет. Издержки, данные в одну сторону, берутся для обеих; пара без издержек пропускается и считается. Разные итоги MARGINS останавливают оценку, если BALANCE не умножит одну сторону. О том, что не сошлось, говорится. Больше 36 миллионов пар не принимается. Порядок строк ничего не меняет.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:gravitymodel -- MARGINS=&quot;sample_data/kazakhstan.gpkg|layername=migration_margins_2024&quot; PLACES=&quot;sample_data/kazakhstan.gpkg|layername=region_centres&quot; CONSTRAINT=doubly DETERRENCE=power BETA=1 BALANCE=scale_in OUTPUT=estimated.gpkg OUTPUT_STATISTICS=statistics.csv</source>
        <translation>qgis_process run territorial:gravitymodel -- MARGINS=&quot;sample_data/kazakhstan.gpkg|layername=migration_margins_2024&quot; PLACES=&quot;sample_data/kazakhstan.gpkg|layername=region_centres&quot; CONSTRAINT=doubly DETERRENCE=power BETA=1 BALANCE=scale_in OUTPUT=estimated.gpkg OUTPUT_STATISTICS=statistics.csv</translation>
    </message>
</context>
<context>
    <name>HarmonizeTerritoryAlgorithm</name>
    <message>
        <source>Harmonise territory</source>
        <translation>Приведение к одному делению</translation>
    </message>
    <message>
        <source>Values in the other division</source>
        <translation>Значения в другом делении</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>id of the region of the other division; the KEY_FIELDS and VALUE_FIELDS of the table follow, with their names</source>
        <translation>код региона другого деления; далее поля KEY_FIELDS и VALUE_FIELDS таблицы под своими именами</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>of how many regions of the table the row is made</source>
        <translation>из скольких регионов таблицы сложена строка</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполно</translation>
    </message>
    <message>
        <source>true where a part is unknown, so that a value is NULL</source>
        <translation>истина, где часть неизвестна и значение NULL</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>from</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>region that values are given for</source>
        <translation>регион, для которого даны значения</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>region that values are wanted for</source>
        <translation>регион, для которого нужны значения</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>share of the one that lies in the other, 0 to 1; sums to 1</source>
        <translation>доля первого, лежащая во втором, от 0 до 1; в сумме 1</translation>
    </message>
    <message>
        <source>Table of values by region</source>
        <translation>Таблица значений по регионам</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Values that can be summed</source>
        <translation>Значения, которые можно складывать</translation>
    </message>
    <message>
        <source>Fields that keep rows apart (industry, year)</source>
        <translation>Поля, различающие строки (отрасль, год)</translation>
    </message>
    <message>
        <source>Number of regions of the other division</source>
        <translation>Число регионов другого деления</translation>
    </message>
    <message>
        <source>Number of unknown values</source>
        <translation>Число неизвестных значений</translation>
    </message>
    <message>
        <source>What would the values of one territorial division be in another, so that years before and after a reform compare?</source>
        <translation>Какими были бы значения одного территориального деления в другом, чтобы годы до и после реформы сравнивались?</translation>
    </message>
    <message>
        <source>Use it before any comparison of years whose regions differ. A crosswalk of whole units is exact. Shares by area assume that what is counted is spread evenly: prefer weights by population where there are any. Only values that can be summed can be divided: no shares, quotients or prices.</source>
        <translation>Применяйте перед сравнением лет, в которых регионы различны. Таблица соответствия целых единиц точна. Доли по площади предполагают равномерное размещение: если есть веса по населению, предпочтите их. Делить можно только складываемые значения: не доли, не коэффициенты и не цены.</translation>
    </message>
    <message>
        <source>y_t = sum w_st x_s, with w_st the share of region s that lies in region t; the weights of a region sum to 1. By area: w_st = shared area / all that s shares with the targets, in an equal-area projection around them; less than 0.01 % of a region counts as inaccurate drawing.</source>
        <translation>y_t = сумма w_st x_s, где w_st – доля региона s, лежащая в регионе t; веса региона в сумме дают 1. По площади: w_st = общая площадь / вся площадь s, общая с целевыми, в равновеликой проекции вокруг них; меньше 0,01 % региона считается неточностью границ.</translation>
    </message>
    <message>
        <source>Goodchild, M. and Lam, N. (1980), Areal interpolation: a variant of the traditional spatial problem, Geo-Processing 1</source>
        <translation>Goodchild, M. and Lam, N. (1980), Areal interpolation: a variant of the traditional spatial problem, Geo-Processing 1</translation>
    </message>
    <message>
        <source>ACTIVITY: the table cannot be opened.</source>
        <translation>ACTIVITY: таблица не открывается.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: name the fields whose values are to be divided.</source>
        <translation>VALUE_FIELDS: назовите поля, значения которых нужно разделить.</translation>
    </message>
    <message>
        <source>%1: the table has no field “%2”. Its fields: %3.</source>
        <translation>%1: в таблице нет поля «%2». Её поля: %3.</translation>
    </message>
    <message>
        <source>%1 rows repeat a region and its keys: they are summed. KEY_FIELDS keeps apart what should not be.</source>
        <translation>%1 строк повторяют регион и его ключи: они сложены. KEY_FIELDS различает то, что складывать нельзя.</translation>
    </message>
    <message>
        <source>key of the table</source>
        <translation>ключ таблицы</translation>
    </message>
    <message>
        <source>value of the table in the other division, in its unit; NULL where a part is unknown</source>
        <translation>значение таблицы в другом делении, в её единицах; NULL, где часть неизвестна</translation>
    </message>
    <message>
        <source>%1 in the division of %2</source>
        <translation>%1 в делении %2</translation>
    </message>
    <message>
        <source>Values of another territorial division, divided by the crosswalk %1; totals are conserved.</source>
        <translation>Значения другого территориального деления, разделённые по таблице соответствия %1; итоги сохранены.</translation>
    </message>
    <message>
        <source>The weights by which values were divided.</source>
        <translation>Веса, по которым разделены значения.</translation>
    </message>
    <message>
        <source>ACTIVITY: the table population of sample_data/kazakhstan.gpkg, CROSSWALK: its crosswalk, FROM_FIELD: region_2022, TO_FIELD: region_2015, KEY_FIELDS: year, VALUE_FIELDS: persons. With figures of today&apos;s 20 regions: SHIPPED: kazakhstan_2022_to_2015</source>
        <translation>ACTIVITY: таблица population из sample_data/kazakhstan.gpkg, CROSSWALK: её crosswalk, FROM_FIELD: region_2022, TO_FIELD: region_2015, KEY_FIELDS: year, VALUE_FIELDS: persons. С данными нынешних 20 регионов: SHIPPED: kazakhstan_2022_to_2015</translation>
    </message>
    <message>
        <source>Totals are conserved: the last part of a region is what the others leave. NULL is unknown and makes its targets NULL and incomplete. Regions that the crosswalk lacks or gives no target are listed in OUTPUT_UNMATCHED with the share of the value that is lost. Rows of one region and the same keys are summed, and said. Weights that do not sum to 1 stop the run unless NORMALISE is set. The crosswalk of the plugin knows the regions of Kazakhstan of 2015 (16), 2018 (17) and 2022 (20).</source>
        <translation>Итоги сохраняются: последняя часть региона – то, что оставили другие. NULL – неизвестно: делает целевые регионы NULL и неполными. Регионы, которых нет в таблице соответствия или которым она не даёт цели, перечислены в OUTPUT_UNMATCHED с долей потерянного значения. Строки одного региона с одинаковыми ключами складываются, и это сообщается. Веса, не дающие в сумме 1, останавливают расчёт, если не включён NORMALISE. Таблица модуля знает регионы Казахстана 2015 (16), 2018 (17) и 2022 (20) годов.</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>its heading names nothing</source>
        <translation>его заголовок ничего не называет</translation>
    </message>
    <message>
        <source>its heading names no year, while others do</source>
        <translation>в его заголовке нет года, а в других есть</translation>
    </message>
    <message>
        <source>its heading names several years</source>
        <translation>в его заголовке несколько годов</translation>
    </message>
</context>
<context>
    <name>IndustryConcentrationAlgorithm</name>
    <message>
        <source>With %1 tests a single one can only be significant after correction with %2 PERMUTATIONS or more.</source>
        <translation>При %1 проверках одна из них может быть значимой после поправки, только если PERMUTATIONS не меньше %2.</translation>
    </message>
    <message>
        <source>REFERENCE: another area&apos;s table is not used here; the reference is made of the regions (REFERENCE_SHARES, REGION_SIZES).</source>
        <translation>REFERENCE: таблица другой территории здесь не используется; база сравнения складывается из регионов (REFERENCE_SHARES, REGION_SIZES).</translation>
    </message>
    <message>
        <source>There is one region: nothing can be concentrated, and the tests are NULL.</source>
        <translation>Регион один: концентрироваться негде, проверки – NULL.</translation>
    </message>
    <message>
        <source>%1 industries and years have no value above 0: their indices are NULL.</source>
        <translation>Пар отрасли и года без значений больше 0: %1; их индексы – NULL.</translation>
    </message>
    <message>
        <source>Coagglomeration of all %1 industries together, in the last year: %2.</source>
        <translation>Коагломерация всех отраслей вместе (%1) в последнем году: %2.</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> В границах %1.</translation>
    </message>
    <message>
        <source>Concentration of the industries</source>
        <translation>Концентрация отраслей</translation>
    </message>
    <message>
        <source>Concentration over the regions, against %1.</source>
        <translation>Концентрация по регионам относительно %1.</translation>
    </message>
    <message>
        <source>the sizes given</source>
        <translation>заданных размеров</translation>
    </message>
    <message>
        <source>Coagglomeration of the industries</source>
        <translation>Коагломерация отраслей</translation>
    </message>
    <message>
        <source>How much more two industries locate in the same regions than chance.</source>
        <translation>Насколько чаще случайного две отрасли размещаются в одних и тех же регионах.</translation>
    </message>
    <message>
        <source>Concentration of industries</source>
        <translation>Концентрация отраслей</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source</source>
        <translation>код отрасли, в типе источника</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>год, в типе источника; NULL, если его в таблице нет</translation>
    </message>
    <message>
        <source>other industry</source>
        <translation>другая отрасль</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>sum of the industry over all regions, in the unit of the source</source>
        <translation>сумма отрасли по всем регионам, в единицах источника</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>регионы</translation>
    </message>
    <message>
        <source>regions with a value above 0</source>
        <translation>регионы со значением больше 0</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>индекс Херфиндаля</translation>
    </message>
    <message>
        <source>sum c_r^2, 1/R to 1 = one region</source>
        <translation>сумма c_r^2, от 1/R до 1 = один регион</translation>
    </message>
    <message>
        <source>Herfindahl index, normalised</source>
        <translation>индекс Херфиндаля, нормированный</translation>
    </message>
    <message>
        <source>(HHI - 1/R) / (1 - 1/R), 0 = even to 1; R = regions with a total above 0</source>
        <translation>(HHI - 1/R) / (1 - 1/R), от 0 = поровну до 1; R = регионы с итогом больше 0</translation>
    </message>
    <message>
        <source>Hoover index</source>
        <translation>индекс Гувера</translation>
    </message>
    <message>
        <source>sum |c_r - t_r| / 2, 0 = as the reference to 1: the share that would have to move</source>
        <translation>сумма |c_r - t_r| / 2, от 0 = как база сравнения до 1: доля, которой пришлось бы переместиться</translation>
    </message>
    <message>
        <source>Krugman index</source>
        <translation>индекс Кругмана</translation>
    </message>
    <message>
        <source>sum |c_r - t_r|, 0 = as the reference to 2</source>
        <translation>сумма |c_r - t_r|, от 0 = как база сравнения до 2</translation>
    </message>
    <message>
        <source>locational Gini</source>
        <translation>пространственный индекс Джини</translation>
    </message>
    <message>
        <source>of c_r against t_r, ordered by c_r / t_r: twice the area of the Lorenz curve, 0 = as the reference to 1</source>
        <translation>c_r относительно t_r, по возрастанию c_r / t_r: удвоенная площадь под кривой Лоренца, от 0 = как база сравнения до 1</translation>
    </message>
    <message>
        <source>Theil index</source>
        <translation>индекс Тейла</translation>
    </message>
    <message>
        <source>sum c_r ln(c_r / t_r), 0 and above; NULL where the reference lacks a region</source>
        <translation>сумма c_r ln(c_r / t_r), 0 и больше; NULL, если в базе сравнения нет региона отрасли</translation>
    </message>
    <message>
        <source>Theil index between groups</source>
        <translation>индекс Тейла между группами</translation>
    </message>
    <message>
        <source>of the groups of regions; NULL without REGION_GROUPS</source>
        <translation>групп регионов; NULL без REGION_GROUPS</translation>
    </message>
    <message>
        <source>Theil index within groups</source>
        <translation>индекс Тейла внутри групп</translation>
    </message>
    <message>
        <source>between + within = Theil index</source>
        <translation>между + внутри = индекс Тейла</translation>
    </message>
    <message>
        <source>raw concentration G</source>
        <translation>первичная концентрация G</translation>
    </message>
    <message>
        <source>sum (c_r - x_r)^2, 0 to 2</source>
        <translation>сумма (c_r - x_r)^2, от 0 до 2</translation>
    </message>
    <message>
        <source>plants</source>
        <translation>предприятия</translation>
    </message>
    <message>
        <source>number of plants; NULL where it is unknown</source>
        <translation>число предприятий; NULL, если неизвестно</translation>
    </message>
    <message>
        <source>plant Herfindahl H</source>
        <translation>индекс Херфиндаля предприятий H</translation>
    </message>
    <message>
        <source>sum z_k^2, z_k = share of plant k in the industry; NULL where plants are unknown</source>
        <translation>сумма z_k^2, z_k = доля предприятия k в отрасли; NULL, если предприятия неизвестны</translation>
    </message>
    <message>
        <source>Ellison-Glaeser index</source>
        <translation>индекс Эллисона–Глейзера</translation>
    </message>
    <message>
        <source>(G / (1 - sum x_r^2) - H) / (1 - H); 0 = as thrown at random, below 0.02 low, above 0.05 high, 1 = one region; NULL without plants or with one plant</source>
        <translation>(G / (1 - сумма x_r^2) - H) / (1 - H); 0 = как при случайном размещении, ниже 0.02 – слабая, выше 0.05 – сильная концентрация, 1 = один регион; NULL без предприятий и при одном предприятии</translation>
    </message>
    <message>
        <source>z of the raw concentration</source>
        <translation>z первичной концентрации</translation>
    </message>
    <message>
        <source>(G - (1 - sum x_r^2) H) / standard deviation of G under the null</source>
        <translation>(G - (1 - сумма x_r^2) H) / стандартное отклонение G при нулевой гипотезе</translation>
    </message>
    <message>
        <source>p by the normal</source>
        <translation>p по нормальному распределению</translation>
    </message>
    <message>
        <source>of z; rough where plants are few, as G is skew: prefer the simulated p</source>
        <translation>для z; грубо при малом числе предприятий, так как G асимметрична: предпочтительнее p по розыгрышам</translation>
    </message>
    <message>
        <source>p by simulation</source>
        <translation>p по розыгрышам</translation>
    </message>
    <message>
        <source>(b + 1) / (PERMUTATIONS + 1), plants thrown into regions in proportion to x_r; NULL where the sizes of plants are unknown</source>
        <translation>(b + 1) / (PERMUTATIONS + 1), предприятия разбрасываются по регионам пропорционально x_r; NULL, если размеры предприятий неизвестны</translation>
    </message>
    <message>
        <source>q of the raw concentration</source>
        <translation>q первичной концентрации</translation>
    </message>
    <message>
        <source>Benjamini-Hochberg among the industries of the year, of the simulated p where there is one, else of the normal one</source>
        <translation>Бенджамини–Хохберг среди отраслей года, для p по розыгрышам, если оно есть, иначе для p по нормальному распределению</translation>
    </message>
    <message>
        <source>concentrated</source>
        <translation>концентрирована</translation>
    </message>
    <message>
        <source>true where the Ellison-Glaeser index is above 0 and q at most ALPHA; NULL without test</source>
        <translation>истина, где индекс Эллисона–Глейзера больше 0 и q не больше ALPHA; NULL без проверки</translation>
    </message>
    <message>
        <source>Maurel-Sedillot index</source>
        <translation>индекс Мореля–Седийо</translation>
    </message>
    <message>
        <source>((sum c_r^2 - sum x_r^2) / (1 - sum x_r^2) - H) / (1 - H); 0 = at random, below 0 = away from large regions</source>
        <translation>((сумма c_r^2 - сумма x_r^2) / (1 - сумма x_r^2) - H) / (1 - H); 0 = случайно, ниже 0 = вне крупных регионов</translation>
    </message>
    <message>
        <source>Ellison-Glaeser index, spatially weighted</source>
        <translation>индекс Эллисона–Глейзера, пространственно взвешенный</translation>
    </message>
    <message>
        <source>with neighbouring regions counted as one place; 0 = at random; NULL without REGIONS or plants</source>
        <translation>соседние регионы считаются одним местом; 0 = случайно; NULL без REGIONS или предприятий</translation>
    </message>
    <message>
        <source>Moran&apos;s I of the quotients</source>
        <translation>I Морана коэффициентов</translation>
    </message>
    <message>
        <source>of c_r / x_r among neighbours, about -1 to 1 = neighbours are alike; NULL without REGIONS</source>
        <translation>c_r / x_r у соседей, примерно от -1 до 1 = соседи похожи; NULL без REGIONS</translation>
    </message>
    <message>
        <source>z of Moran&apos;s I</source>
        <translation>z индекса Морана</translation>
    </message>
    <message>
        <source>(I + 1 / (n - 1)) / standard deviation under randomisation</source>
        <translation>(I + 1 / (n - 1)) / стандартное отклонение при рандомизации</translation>
    </message>
    <message>
        <source>p of Moran&apos;s I</source>
        <translation>p индекса Морана</translation>
    </message>
    <message>
        <source>(b + 1) / (PERMUTATIONS + 1), the quotients dealt to the regions anew</source>
        <translation>(b + 1) / (PERMUTATIONS + 1), коэффициенты раздаются регионам заново</translation>
    </message>
    <message>
        <source>q of Moran&apos;s I</source>
        <translation>q индекса Морана</translation>
    </message>
    <message>
        <source>Benjamini-Hochberg among the industries of the year</source>
        <translation>Бенджамини–Хохберг среди отраслей года</translation>
    </message>
    <message>
        <source>clustered</source>
        <translation>сгруппирована</translation>
    </message>
    <message>
        <source>true where Moran&apos;s I is above its expectation and q at most ALPHA; NULL without test</source>
        <translation>истина, где I Морана выше ожидаемого и q не больше ALPHA; NULL без проверки</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполно</translation>
    </message>
    <message>
        <source>true where values of the industry are unknown and left out</source>
        <translation>истина, где значения отрасли неизвестны и не учтены</translation>
    </message>
    <message>
        <source>coagglomeration</source>
        <translation>коагломерация</translation>
    </message>
    <message>
        <source>sum (c_r - x_r)(c&apos;_r - x_r) / (1 - sum x_r^2); 0 = independent, above 0 = in the same regions more than chance</source>
        <translation>сумма (c_r - x_r)(c&apos;_r - x_r) / (1 - сумма x_r^2); 0 = независимо, выше 0 = в одних и тех же регионах чаще случайного</translation>
    </message>
    <message>
        <source>Year (empty = all)</source>
        <translation>Год (пусто = все)</translation>
    </message>
    <message>
        <source>Hoover, Krugman, Gini and Theil against</source>
        <translation>Гувер, Кругман, Джини и Тейл относительно</translation>
    </message>
    <message>
        <source>Against chance, the industry is concentrated, and its neighbours alike</source>
        <translation>По сравнению со случайностью концентрация и сходство соседей</translation>
    </message>
    <message>
        <source>Throws of the plants, and permutations of Moran&apos;s I</source>
        <translation>Розыгрышей предприятий и перестановок индекса Морана</translation>
    </message>
    <message>
        <source>Number of industries written</source>
        <translation>Число записанных отраслей</translation>
    </message>
    <message>
        <source>Number of industries and years without a value</source>
        <translation>Число пар отрасли и года без значений</translation>
    </message>
    <message>
        <source>Number of industries and years that are concentrated</source>
        <translation>Число пар отрасли и года с концентрацией</translation>
    </message>
    <message>
        <source>Number of industries and years whose neighbours are alike</source>
        <translation>Число пар отрасли и года, где соседи похожи</translation>
    </message>
    <message>
        <source>How concentrated is each industry in few regions, is that more than the lumpiness of its plants explains, and do the regions that hold it lie side by side?</source>
        <translation>Насколько каждая отрасль сосредоточена в немногих регионах, больше ли это, чем объясняет крупность её предприятий, и лежат ли эти регионы рядом?</translation>
    </message>
    <message>
        <source>Use it to rank industries by concentration, before looking for clusters of those at the top. Herfindahl looks at the industry alone; Hoover, Krugman, Gini and Theil compare it with a reference. An industry of few large plants is always concentrated: only Ellison-Glaeser and Maurel-Sedillot, given PLANTS, part that from clustering. None of these sees where the regions lie; Moran&apos;s I and the spatially weighted index do, given REGIONS. All depend on how finely regions and industries are divided.</source>
        <translation>Применяйте, чтобы упорядочить отрасли по концентрации, прежде чем искать кластеры первых из них. Херфиндаль смотрит только на отрасль; Гувер, Кругман, Джини и Тейл сравнивают её с базой. Отрасль из немногих крупных предприятий сосредоточена всегда: только индексы Эллисона–Глейзера и Мореля–Седийо, если задан PLANTS, отделяют это от группирования. Где лежат регионы, они не видят; это видят I Морана и пространственно взвешенный индекс, если задан REGIONS. Все зависят от дробности регионов и отраслей.</translation>
    </message>
    <message>
        <source>Ellison, G. and Glaeser, E. (1997), doi:10.1086/262098; Maurel, F. and Sedillot, B. (1999), Regional Science and Urban Economics 29; Ellison, G., Glaeser, E. and Kerr, W. (2010), doi:10.1257/aer.100.3.1195; Guimaraes, P., Figueiredo, O. and Woodward, D. (2011), Journal of Regional Science 51; Krugman, P. (1991), Geography and trade; Theil, H. (1967), Economics and information theory; Moran, P. (1950), doi:10.1093/biomet/37.1-2.17</source>
        <translation>Ellison, G. and Glaeser, E. (1997), doi:10.1086/262098; Maurel, F. and Sedillot, B. (1999), Regional Science and Urban Economics 29; Ellison, G., Glaeser, E. and Kerr, W. (2010), doi:10.1257/aer.100.3.1195; Guimaraes, P., Figueiredo, O. and Woodward, D. (2011), Journal of Regional Science 51; Krugman, P. (1991), Geography and trade; Theil, H. (1967), Economics and information theory; Moran, P. (1950), doi:10.1093/biomet/37.1-2.17</translation>
    </message>
    <message>
        <source>NULL is unknown: left out, and the industry flagged as incomplete. An industry without a value has no indices: they are NULL, and counted in NULL_COUNT. Plants of a size class are spread evenly about their mean, as far as the nearer bound. Where VALUE_KIND says plants and PLANTS is not given, all plants are taken as of one size. Regions without a total, without polygon or without neighbours are left out of Moran&apos;s I. The tests need plants or places, not counts: the unit of the values changes nothing.</source>
        <translation>NULL – неизвестно: не учитывается, отрасль помечается как неполная. У отрасли без значений нет индексов: они NULL и посчитаны в NULL_COUNT. Предприятия класса размеров распределяются равномерно вокруг своего среднего, до ближайшей границы. Если VALUE_KIND равен plants, а PLANTS не задан, все предприятия считаются одного размера. Регионы без итога, без полигона или без соседей не входят в I Морана. Проверкам нужны предприятия или места, а не численность: единица значений ничего не меняет.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:industryconcentration -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=concentration.csv</source>
        <translation>qgis_process run territorial:industryconcentration -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=concentration.csv</translation>
    </message>
    <message>
        <source>c_r = share of region r in the industry, x_r = its share in all activity (or in REGION_SIZES or TOTAL_FIELD), t_r = the reference by REFERENCE_SHARES: x_r (total), the other industries pooled (others), the mean of their distributions (mean_of_others) or 1/R (equal).
Theil within = sum over groups g of C_g times Theil of the regions in g; between + within = Theil.
G = sum (c_r - x_r)^2; H = sum z_k^2 over plants; Ellison-Glaeser = (G / (1 - sum x_r^2) - H) / (1 - H). Under the null each plant falls into a region with probability x_r: G has the expectation (1 - sum x_r^2) H and the variance 2 (H^2 (X2 - 2 X3 + X2^2) - sum z_k^4 (X2 - 4 X3 + 3 X2^2)), Xn = sum x_r^n; p by the normal and by simulation.
Spatially weighted: the same with d&apos;Sd, d_r = c_r - x_r, for G and x&apos;Sx for X2, S = 1 on the diagonal and the weight between neighbours (1 by contiguity; at most 1 in WEIGHTS_TABLE).
Moran&apos;s I of c_r / x_r with weights standardised by row.</source>
        <translation>c_r = доля региона r в отрасли, x_r = его доля во всей деятельности (или в REGION_SIZES или TOTAL_FIELD), t_r = база сравнения по REFERENCE_SHARES: x_r (total), остальные отрасли вместе (others), среднее их распределений (mean_of_others) или 1/R (equal).
Тейл внутри = сумма по группам g: C_g, умноженное на индекс Тейла регионов группы g; между + внутри = Тейл.
G = сумма (c_r - x_r)^2; H = сумма z_k^2 по предприятиям; индекс Эллисона–Глейзера = (G / (1 - сумма x_r^2) - H) / (1 - H). При нулевой гипотезе каждое предприятие попадает в регион с вероятностью x_r: G имеет ожидание (1 - сумма x_r^2) H и дисперсию 2 (H^2 (X2 - 2 X3 + X2^2) - сумма z_k^4 (X2 - 4 X3 + 3 X2^2)), Xn = сумма x_r^n; p по нормальному распределению и по розыгрышам.
Пространственно взвешенный: то же с d&apos;Sd, d_r = c_r - x_r, вместо G и x&apos;Sx вместо X2, S = 1 на диагонали и вес между соседями (1 при смежности; не больше 1 в WEIGHTS_TABLE).
I Морана для c_r / x_r с весами, нормированными по строкам.</translation>
    </message>
</context>
<context>
    <name>IndustryLinks</name>
    <message>
        <source>the industry is in two groups</source>
        <translation>отрасль входит в две группы</translation>
    </message>
    <message>
        <source>Groups of industries: only firms of one group are neighbours</source>
        <translation>Группы отраслей: соседи — только предприятия одной группы</translation>
    </message>
    <message>
        <source>Industry in the groups table</source>
        <translation>Отрасль в таблице групп</translation>
    </message>
    <message>
        <source>Group in the groups table</source>
        <translation>Группа в таблице групп</translation>
    </message>
    <message>
        <source>Relatedness of industries (a row a pair), instead of groups</source>
        <translation>Связанность отраслей (строка на пару), вместо групп</translation>
    </message>
    <message>
        <source>One industry of the pair</source>
        <translation>Одна отрасль пары</translation>
    </message>
    <message>
        <source>The other industry of the pair</source>
        <translation>Другая отрасль пары</translation>
    </message>
    <message>
        <source>Relatedness of the pair</source>
        <translation>Связанность пары</translation>
    </message>
    <message>
        <source>Least relatedness at which two industries are linked</source>
        <translation>Наименьшая связанность, при которой отрасли связаны</translation>
    </message>
    <message>
        <source>INDUSTRY_GROUPS and RELATEDNESS say the same in two ways: give one of them.</source>
        <translation>INDUSTRY_GROUPS и RELATEDNESS говорят об одном по-разному: задайте одно из них.</translation>
    </message>
    <message>
        <source>%1 needs FIRM_INDUSTRY_FIELD, the industry of the firms.</source>
        <translation>%1 нужна FIRM_INDUSTRY_FIELD, отрасль предприятий.</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: таблица не открывается.</translation>
    </message>
    <message>
        <source>INDUSTRY_GROUPS has no group for these industries, whose firms are noise: %1.</source>
        <translation>В INDUSTRY_GROUPS нет группы для этих отраслей, их предприятия — шум: %1.</translation>
    </message>
    <message>
        <source>a relatedness that stretches distances must be from 0 to 1</source>
        <translation>связанность, которая растягивает расстояния, должна быть от 0 до 1</translation>
    </message>
    <message>
        <source>How RELATEDNESS works (groups: chains of related industries are one group; gate: only firms of related industries are neighbours; stretch: their distance is divided by the relatedness)</source>
        <translation>Как действует RELATEDNESS (groups: цепочки связанных отраслей — одна группа; gate: соседи — только предприятия связанных отраслей; stretch: их расстояние делится на связанность)</translation>
    </message>
    <message>
        <source>LINK_RULE %1 needs RELATEDNESS, a table of pairs of industries.</source>
        <translation>LINK_RULE %1 требует RELATEDNESS, таблицу пар отраслей.</translation>
    </message>
    <message>
        <source>LINK_RULE %1 needs METHOD dbscan or dbscan_star, and EPS.</source>
        <translation>LINK_RULE %1 требует METHOD dbscan или dbscan_star и EPS.</translation>
    </message>
</context>
<context>
    <name>LabelResolver</name>
    <message>
        <source>of several units of this name the one in %1</source>
        <translation>из нескольких единиц с этим названием – та, что в %1</translation>
    </message>
    <message>
        <source>of several units of this name the one that no other label names</source>
        <translation>из нескольких единиц с этим названием – та, которую не называет другая надпись</translation>
    </message>
    <message>
        <source>of several units of this name taken for %1 (%2)</source>
        <translation>из нескольких единиц с этим названием выбрана %1 (%2)</translation>
    </message>
    <message>
        <source>not a known name: kept as it is</source>
        <translation>название неизвестно: оставлено как есть</translation>
    </message>
</context>
<context>
    <name>LayerStyler</name>
    <message>
        <source>The style of %1 was not stored: %2</source>
        <translation>Оформление слоя %1 не сохранено: %2</translation>
    </message>
    <message>
        <source>The metadata of %1 was not stored: %2</source>
        <translation>Метаданные слоя %1 не сохранены: %2</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>it numbers the rows</source>
        <translation>в нём номера строк</translation>
    </message>
    <message>
        <source>it names the regions once more</source>
        <translation>в нём ещё раз названы регионы</translation>
    </message>
    <message>
        <source>it names the industries once more</source>
        <translation>в нём ещё раз названы отрасли</translation>
    </message>
    <message>
        <source>it holds texts</source>
        <translation>в нём тексты</translation>
    </message>
    <message>
        <source>it holds shares or indices, no values</source>
        <translation>в нём доли или индексы, а не значения</translation>
    </message>
    <message>
        <source>it holds a part of a year</source>
        <translation>в нём часть года</translation>
    </message>
</context>
<context>
    <name>LinkageTemplateAlgorithm</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>REGION_NAMES: the table cannot be opened.</source>
        <translation>REGION_NAMES: таблица не открывается.</translation>
    </message>
    <message>
        <source>OUTPUT_WORKBOOK: name the workbook to write, or set MODE to read and give FILLED.</source>
        <translation>OUTPUT_WORKBOOK: назовите книгу, которую записать, или поставьте MODE read и дайте FILLED.</translation>
    </message>
    <message>
        <source>OUTPUT_WORKBOOK: the name of a workbook ends in .xlsx; %1 does not.</source>
        <translation>OUTPUT_WORKBOOK: имя книги кончается на .xlsx; %1 – нет.</translation>
    </message>
    <message>
        <source>OUTPUT_WORKBOOK: %1 is there already, perhaps filled in, so it is not overwritten. Name another file.</source>
        <translation>OUTPUT_WORKBOOK: %1 уже есть, возможно заполненная, поэтому не перезаписывается. Назовите другой файл.</translation>
    </message>
    <message>
        <source>FILLED: give the workbook that was filled in, or a FOLDER of them.</source>
        <translation>FILLED: дайте заполненную книгу или папку с ними в FOLDER.</translation>
    </message>
    <message>
        <source>%1: there is no %2.</source>
        <translation>%1: нет %2.</translation>
    </message>
    <message>
        <source>FOLDER: %1 has no workbook (xlsx, xls, ods or csv).</source>
        <translation>FOLDER: в %1 нет книг (xlsx, xls, ods или csv).</translation>
    </message>
    <message>
        <source>OUTPUT: name the table of linkages to write.</source>
        <translation>OUTPUT: назовите таблицу связей, которую записать.</translation>
    </message>
    <message>
        <source>KEY_FILE: to anonymise, give a text file with a secret of at least %1 characters that only your office knows. The same secret gives the same ids later; without it nobody can tell firms by trying their names.</source>
        <translation>KEY_FILE: чтобы обезличить, дайте текстовый файл с секретом не короче %1 знаков, который знает только ваше учреждение. Тот же секрет даст позже те же идентификаторы; без него никто не узнает предприятия перебором названий.</translation>
    </message>
    <message>
        <source>The workbook %1 is ready to be sent, with %2 places to choose from.</source>
        <translation>Книга %1 готова к отправке, мест для выбора: %2.</translation>
    </message>
    <message>
        <source>FILLED: no sheet has the headings of the template (supplier&apos;s place, buyer&apos;s place, amount ...). Write an empty one with MODE write and compare.</source>
        <translation>FILLED: ни на одном листе нет заголовков шаблона (место поставщика, место покупателя, объём ...). Запишите пустой с MODE write и сравните.</translation>
    </message>
    <message>
        <source>%1 files are no filled template and were passed over: %2.</source>
        <translation>Файлов, которые не заполненный шаблон и пропущены: %1: %2.</translation>
    </message>
    <message>
        <source>%1 rows repeat another in all that they say and are left out; OUTPUT_REPORT lists them.</source>
        <translation>Строк, повторяющих другую во всём и пропущенных: %1; они перечислены в OUTPUT_REPORT.</translation>
    </message>
    <message>
        <source>regions of Kazakhstan</source>
        <translation>регионы Казахстана</translation>
    </message>
    <message>
        <source>%1 of %2 rows are placed; %3 of them have no amount.</source>
        <translation>Размещено строк: %1 из %2; из них без объёма: %3.</translation>
    </message>
    <message>
        <source>Amounts are in %1 units (%2): do not add them up; take one unit at a time.</source>
        <translation>Объёмы в разных единицах, их %1 (%2): не складывайте их, берите по одной единице.</translation>
    </message>
    <message>
        <source>As firms wrote it; names and numbers of firms replaced by ids.</source>
        <translation>Как написали предприятия; названия и номера заменены идентификаторами.</translation>
    </message>
    <message>
        <source>As firms wrote it.</source>
        <translation>Как написали предприятия.</translation>
    </message>
    <message>
        <source>Linkages of firms, observed</source>
        <translation>Связи предприятий, наблюдённые</translation>
    </message>
    <message>
        <source>What was found in the workbooks</source>
        <translation>Что найдено в книгах</translation>
    </message>
    <message>
        <source>Linkage template</source>
        <translation>Шаблон связей</translation>
    </message>
    <message>
        <source>registration number; of an anonymised table an id that stands for the firm; NULL where it is not known</source>
        <translation>регистрационный номер; в обезличенной таблице идентификатор вместо предприятия; NULL, если неизвестен</translation>
    </message>
    <message>
        <source>name as it was written; NULL in an anonymised table</source>
        <translation>название, как написано; NULL в обезличенной таблице</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>from</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>code of the place that supplies</source>
        <translation>код места, которое поставляет</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>code of the place that receives</source>
        <translation>код места, которое получает</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>amount in the year, in the unit of the field unit, 0 and above; NULL where it is unknown</source>
        <translation>объём за год, в единице поля unit, 0 и больше; NULL, если неизвестен</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>product or service, as it was written</source>
        <translation>товар или услуга, как написано</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>year of the amount; NULL where it is unknown</source>
        <translation>год объёма; NULL, если неизвестен</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observed (наблюдённый)</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>of the value, as it was written; NULL where it is unknown</source>
        <translation>значения, как написано; NULL, если неизвестна</translation>
    </message>
    <message>
        <source>since</source>
        <translation>с года</translation>
    </message>
    <message>
        <source>first year of supply; NULL where it is unknown</source>
        <translation>первый год поставок; NULL, если неизвестен</translation>
    </message>
    <message>
        <source>supplier&apos;s id</source>
        <translation>идентификатор поставщика</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>поставщик</translation>
    </message>
    <message>
        <source>buyer&apos;s id</source>
        <translation>идентификатор покупателя</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>покупатель</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>as it was written; NULL in an anonymised table</source>
        <translation>как написано; NULL в обезличенной таблице</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>workbook; NULL in an anonymised table</source>
        <translation>книга; NULL в обезличенной таблице</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>of the sheet, from 1; NULL in an anonymised table</source>
        <translation>листа, с 1; NULL в обезличенной таблице</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>workbook; a number in an anonymised table</source>
        <translation>книга; номер в обезличенной таблице</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>клетка</translation>
    </message>
    <message>
        <source>sheet and cell, or row</source>
        <translation>лист и клетка или строка</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>what the cell says</source>
        <translation>что написано в клетке</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>what is wrong, or what was made of it</source>
        <translation>что не так или что из этого взято</translation>
    </message>
    <message>
        <source>What to do (write: an empty workbook; read: filled ones)</source>
        <translation>Что сделать (write: пустую книгу; read: прочитать заполненные)</translation>
    </message>
    <message>
        <source>Language of the empty workbook (own: the plugin&apos;s)</source>
        <translation>Язык пустой книги (own: язык модуля)</translation>
    </message>
    <message>
        <source>Empty workbook</source>
        <translation>Пустая книга</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>Filled workbook</source>
        <translation>Заполненная книга</translation>
    </message>
    <message>
        <source>Folder of filled workbooks</source>
        <translation>Папка с заполненными книгами</translation>
    </message>
    <message>
        <source>Places with their codes and names (empty = regions of Kazakhstan)</source>
        <translation>Места с кодами и названиями (пусто = регионы Казахстана)</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>Код места</translation>
    </message>
    <message>
        <source>Names of the place (empty = fields that begin with name)</source>
        <translation>Названия места (пусто = поля, начинающиеся с name)</translation>
    </message>
    <message>
        <source>Code of the place that it is part of</source>
        <translation>Код места, частью которого оно является</translation>
    </message>
    <message>
        <source>Replace names and numbers of firms by ids, drop notes</source>
        <translation>Заменить названия и номера предприятий идентификаторами, отбросить примечания</translation>
    </message>
    <message>
        <source>Text file with the secret behind the ids</source>
        <translation>Текстовый файл с секретом для идентификаторов</translation>
    </message>
    <message>
        <source>Number of workbooks read</source>
        <translation>Число прочитанных книг</translation>
    </message>
    <message>
        <source>Number of rows read</source>
        <translation>Число прочитанных строк</translation>
    </message>
    <message>
        <source>Number of rows whose places are known</source>
        <translation>Число строк с известными местами</translation>
    </message>
    <message>
        <source>Number of placed rows without an amount</source>
        <translation>Число размещённых строк без объёма</translation>
    </message>
    <message>
        <source>Number of rows left out as they repeat another</source>
        <translation>Число строк, пропущенных как повтор</translation>
    </message>
    <message>
        <source>Number of findings in the report</source>
        <translation>Число замечаний в отчёте</translation>
    </message>
    <message>
        <source>Who supplies whom, what, how much, since when? Writes an empty workbook that an office can send to firms, and makes a table of linkages out of what comes back.</source>
        <translation>Кто кого снабжает, чем, сколько, с какого времени? Записывает пустую книгу, которую учреждение может разослать предприятиям, и делает таблицу связей из того, что вернётся.</translation>
    </message>
    <message>
        <source>Where no statistics of supplies exist, ask the firms. MODE write makes a workbook in English, Russian or Kazakh, with instructions, lists of places and units to choose from, and checks of numbers and years. MODE read takes one filled workbook or a folder of them, in any of the three languages, XLSX, XLS, ODS or CSV, with columns in any order. Its result is a table for flowlines, flowbackbone and gravitymodel: FROM_FIELD from, TO_FIELD to, FLOW_FIELD value, TYPE_FIELD type, PERIOD_FIELD period, STATUS_FIELD status. A few answers are no picture of a region: say how many firms were asked.</source>
        <translation>Где статистики поставок нет, спросите предприятия. MODE write делает книгу на английском, русском или казахском, с указаниями, списками мест и единиц и проверкой чисел и годов. MODE read берёт одну заполненную книгу или папку с ними, на любом из трёх языков, XLSX, XLS, ODS или CSV, со столбцами в любом порядке. Результат – таблица для flowlines, flowbackbone и gravitymodel: FROM_FIELD from, TO_FIELD to, FLOW_FIELD value, TYPE_FIELD type, PERIOD_FIELD period, STATUS_FIELD status. Несколько ответов – ещё не картина региона: говорите, сколько предприятий опрошено.</translation>
    </message>
    <message>
        <source>Anonymised: id = F and the first 12 hexadecimal digits of HMAC-SHA-256(secret, number or else name of the firm). The same secret gives a firm the same id in every table, and without it ids cannot be found by trying names. Names, numbers, notes, files and rows are dropped. A product that only one firm of a place makes still tells who it is: publish sums of places, not rows.</source>
        <translation>Обезличено: идентификатор = F и первые 12 шестнадцатеричных цифр HMAC-SHA-256(секрет, номер, а без него название предприятия). Тот же секрет даёт предприятию тот же идентификатор в любой таблице, а без него идентификатор не найти перебором названий. Названия, номера, примечания, файлы и строки отбрасываются. Товар, который в месте делает одно предприятие, всё равно его выдаёт: публикуйте суммы по местам, а не строки.</translation>
    </message>
    <message>
        <source>Krawczyk, H., Bellare, M. and Canetti, R. (1997), HMAC: keyed-hashing for message authentication, RFC 2104, https://doi.org/10.17487/RFC2104</source>
        <translation>Krawczyk, H., Bellare, M. and Canetti, R. (1997), HMAC: keyed-hashing for message authentication, RFC 2104, https://doi.org/10.17487/RFC2104</translation>
    </message>
    <message>
        <source>A place is known by its code, by a name in any language that REGION_NAMES has, or by the line of the list; a name that several places bear, an unknown and an empty one are listed in OUTPUT_UNMATCHED with candidates, and the row is in no result. Too much of that stops the run (MAX_LOST_SHARE). An amount that is empty or no number is NULL, unknown, never 0; a negative one too. Rows that repeat another in all that they say, as when supplier and buyer both report it, are left out; those that differ in the amount stay, and are listed. OUTPUT_REPORT lists every cell that was not taken as it is. Amounts in several units must not be added up: a warning says so. A workbook that is there already is never overwritten.</source>
        <translation>Место узнаётся по коду, по названию на любом языке, который есть в REGION_NAMES, или по строке списка; название, которое носят несколько мест, неизвестное и пустое перечислены в OUTPUT_UNMATCHED с кандидатами, и строки нет в результате. Если такого слишком много, запуск останавливается (MAX_LOST_SHARE). Пустой объём или не число – NULL, неизвестно, никогда не 0; отрицательный тоже. Строки, повторяющие другую во всём, как когда о поставке сообщают и поставщик, и покупатель, пропускаются; те, что отличаются объёмом, остаются и перечислены. OUTPUT_REPORT называет каждую клетку, взятую не как есть. Объёмы в разных единицах складывать нельзя: об этом предупреждается. Существующая книга никогда не перезаписывается.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:linkagetemplate -- MODE=write LANGUAGE=kk REGION_NAMES=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT_WORKBOOK=linkages.xlsx</source>
        <translation>qgis_process run territorial:linkagetemplate -- MODE=write LANGUAGE=kk REGION_NAMES=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT_WORKBOOK=linkages.xlsx</translation>
    </message>
</context>
<context>
    <name>Linkages</name>
    <message>
        <source>Nearest ids were looked up for the first %1 of %2 ids that did not join.</source>
        <translation>Ближайшие коды искались для первых %1 из %2 не соединившихся.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no flow value; they are unknown and in no sum.</source>
        <translation>Строк без значения потока: %1 из %2; они неизвестны и не входят ни в одну сумму.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a flow of 0.</source>
        <translation>Строк с потоком 0: %1 из %2.</translation>
    </message>
    <message>
        <source>%1 rows repeat the ends, type, period and status of another; they were summed with it.</source>
        <translation>Строк, повторяющих концы, тип, период и статус другой: %1; они с ней сложены.</translation>
    </message>
    <message>
        <source>STATUS_FIELD: only “observed” and “modelled” are understood; kept as they are: %1.</source>
        <translation>STATUS_FIELD: понятны только «observed» и «modelled»; оставлены как есть: %1.</translation>
    </message>
    <message>
        <source>Linkages (a table with a row a flow; geometry is not needed)</source>
        <translation>Связи (таблица со строкой на поток; геометрия не нужна)</translation>
    </message>
    <message>
        <source>Place where the flow begins</source>
        <translation>Место начала потока</translation>
    </message>
    <message>
        <source>Place where the flow ends</source>
        <translation>Место конца потока</translation>
    </message>
    <message>
        <source>Size of the flow</source>
        <translation>Величина потока</translation>
    </message>
    <message>
        <source>Type of the flow</source>
        <translation>Тип потока</translation>
    </message>
    <message>
        <source>Period of the flow</source>
        <translation>Период потока</translation>
    </message>
    <message>
        <source>Status of the flow (observed or modelled)</source>
        <translation>Статус потока (observed – наблюдён, modelled – смоделирован)</translation>
    </message>
    <message>
        <source>LINKAGES: the table cannot be opened.</source>
        <translation>LINKAGES: таблица не открывается.</translation>
    </message>
    <message>
        <source>FROM_FIELD and TO_FIELD both name the field %1. Name the two ends of a flow.</source>
        <translation>FROM_FIELD и TO_FIELD называют одно поле %1. Назовите два конца потока.</translation>
    </message>
    <message>
        <source>a flow cannot be negative; turn its direction round</source>
        <translation>поток не может быть отрицательным; поменяйте его направление</translation>
    </message>
    <message>
        <source>Modelled, not observed.</source>
        <translation>Смоделировано, не наблюдалось.</translation>
    </message>
    <message>
        <source>Partly modelled, partly observed: see the field “status”.</source>
        <translation>Частью смоделировано, частью наблюдалось: см. поле «status».</translation>
    </message>
    <message>
        <source>In the borders of %1.</source>
        <translation>В границах %1.</translation>
    </message>
</context>
<context>
    <name>LocalAssociationAlgorithm</name>
    <message>
        <source>a join count takes 0 and 1</source>
        <translation>счёт соседств берёт 0 и 1</translation>
    </message>
    <message>
        <source>events must not be negative</source>
        <translation>события не могут быть отрицательными</translation>
    </message>
    <message>
        <source>the population must be above 0</source>
        <translation>население должно быть больше 0</translation>
    </message>
    <message>
        <source>SECOND_FIELD is given, but STATISTIC %1 takes one value: choose a bivariate form, or leave it out.</source>
        <translation>SECOND_FIELD задан, но STATISTIC %1 берёт одно значение: выберите двумерную форму или уберите поле.</translation>
    </message>
    <message>
        <source>OTHER_FIELDS are for STATISTIC geary alone: leave them out, or choose geary.</source>
        <translation>OTHER_FIELDS нужны только для STATISTIC = geary: уберите их или выберите geary.</translation>
    </message>
    <message>
        <source>%1 permutations are few for %2 tests: a single region can hardly pass CORRECTION. With PERMUTATIONS=%3 it could.</source>
        <translation>%1 перестановок мало для %2 проверок: отдельный регион едва ли пройдёт CORRECTION. С PERMUTATIONS=%3 он мог бы.</translation>
    </message>
    <message>
        <source>Nothing could be tested: there are too few values, they are all equal, or no region has a neighbour.</source>
        <translation>Проверить нечего: значений слишком мало, все они равны или ни у одного региона нет соседа.</translation>
    </message>
    <message>
        <source>Local association of %1 (%2)</source>
        <translation>Локальная связь: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 permutations, seed %3, correction %4.</source>
        <translation>%1, перестановок %2, зерно %3, поправка %4.</translation>
    </message>
    <message>
        <source>Local association</source>
        <translation>Локальная связь</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>код региона, в типе источника</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>name of the region, where its layer has one</source>
        <translation>название региона, если оно есть в его слое</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>of VALUE_FIELD; of rates the smoothed rate; NULL = unknown</source>
        <translation>из VALUE_FIELD; для долей — сглаженная доля; NULL = неизвестно</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>статистика</translation>
    </message>
    <message>
        <source>local statistic of the region; NULL where it is undefined</source>
        <translation>локальная статистика региона; NULL, если не определена</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>соседи</translation>
    </message>
    <message>
        <source>what the neighbours have: mean or sum of their standardised values (join counts: how many are 1)</source>
        <translation>что у соседей: среднее или сумма их стандартизованных значений (для счёта соседств: у скольких 1)</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>z-score of G and G*; NULL for the others</source>
        <translation>z-оценка для G и G*; NULL для остальных</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>simulated p by conditional permutations, above 0 to 1</source>
        <translation>p по условным перестановкам, больше 0 до 1</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>p after CORRECTION: by false discovery rate, or times the number of tests; else p itself</source>
        <translation>p после CORRECTION: по доле ложных открытий или умноженное на число проверок; иначе само p</translation>
    </message>
    <message>
        <source>association</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>high-high, low-low, high-low, low-high, other positive, negative, joined, or not significant; NULL where it is undefined</source>
        <translation>high-high, low-low, high-low, low-high, other positive, negative, joined или not significant; NULL, если не определена</translation>
    </message>
    <message>
        <source>Value (of rates: events)</source>
        <translation>Значение (для долей: события)</translation>
    </message>
    <message>
        <source>Statistic (moran: like values; g, g_star: high or low; geary: differences; join_count: 0 and 1)</source>
        <translation>Статистика (moran: сходные значения; g, g_star: высокие или низкие; geary: различия; join_count: 0 и 1)</translation>
    </message>
    <message>
        <source>Second value (of bivariate forms: the neighbours&apos;; of rates: population)</source>
        <translation>Второе значение (в двумерных формах — соседей; для долей — население)</translation>
    </message>
    <message>
        <source>Further values (geary of several)</source>
        <translation>Другие значения (geary по нескольким)</translation>
    </message>
    <message>
        <source>Permutations of each region&apos;s neighbours</source>
        <translation>Перестановок соседей каждого региона</translation>
    </message>
    <message>
        <source>Many tests at once (fdr: by the false discovery rate)</source>
        <translation>Много проверок сразу (fdr: по доле ложных открытий)</translation>
    </message>
    <message>
        <source>Side of the test (join counts: always greater)</source>
        <translation>Сторона проверки (для счёта соседств всегда greater)</translation>
    </message>
    <message>
        <source>Number of significant regions</source>
        <translation>Число значимых регионов</translation>
    </message>
    <message>
        <source>Number of tested regions</source>
        <translation>Число проверенных регионов</translation>
    </message>
    <message>
        <source>Number of regions without a statistic</source>
        <translation>Число регионов без статистики</translation>
    </message>
    <message>
        <source>Where do high values lie together, where low ones, and which regions differ from their neighbours, more than chance would have it?</source>
        <translation>Где вместе лежат высокие значения, где низкие и какие регионы отличаются от соседей больше, чем было бы случайно?</translation>
    </message>
    <message>
        <source>Use it on a layer of regions with a number each, such as location quotients or the competitive component. moran shows clusters and outliers, g and g_star hot and cold spots, geary likeness of one or several values, join_count where regions with a property adjoin (0 and 1). bivariate_moran asks whether neighbours have much of a second value; rate_moran is for events over populations of different size; colocation for two properties in the same regions.</source>
        <translation>Применяйте к слою регионов с числом у каждого, например с коэффициентами локализации или конкурентной составляющей. moran показывает скопления и выбросы, g и g_star — горячие и холодные точки, geary — сходство одного или нескольких значений, join_count — где соседствуют регионы с признаком (0 и 1). bivariate_moran спрашивает, много ли у соседей второго значения; rate_moran — для событий при населении разной величины; colocation — для двух признаков в одних регионах.</translation>
    </message>
    <message>
        <source>moran: I_i = z_i x mean of the neighbours&apos; z (z by the standard deviation with n - 1, as GeoDa; spdep divides by n). g, g_star: z-score of the sum of the neighbours&apos; values, without and with the region itself. geary: mean of (z_i - z_j)^2 over neighbours and values. join_count: neighbours with 1, where the region has 1. rate_moran: moran of (rate - overall rate) / its standard deviation by empirical Bayes.
p: the region keeps its value, its neighbours are drawn anew from all others, PERMUTATIONS times, for every region by itself. Two-sided p = twice the smaller side, at most 1: a p of one side, as GeoDa shows it, calls twice as many regions significant. q by CORRECTION. A region is significant where q &lt;= ALPHA.</source>
        <translation>moran: I_i = z_i x среднее z соседей (z по стандартному отклонению с n - 1, как GeoDa; spdep делит на n). g, g_star: z-оценка суммы значений соседей, без самого региона и с ним. geary: среднее (z_i - z_j)^2 по соседям и значениям. join_count: соседи с 1, где у региона 1. rate_moran: moran для (доля - общая доля) / её стандартное отклонение по эмпирическому Байесу.
p: регион сохраняет своё значение, его соседи выбираются заново из всех остальных, PERMUTATIONS раз, для каждого региона отдельно. Двустороннее p = удвоенная меньшая сторона, не больше 1: p одной стороны, как показывает GeoDa, называет значимыми вдвое больше регионов. q по CORRECTION. Регион значим, если q &lt;= ALPHA.</translation>
    </message>
    <message>
        <source>Anselin, L. (1995), Local indicators of spatial association, https://doi.org/10.1111/j.1538-4632.1995.tb00338.x; Getis, A. and Ord, J. K. (1992), https://doi.org/10.1111/j.1538-4632.1992.tb00261.x; Ord, J. K. and Getis, A. (1995), https://doi.org/10.1111/j.1538-4632.1995.tb00912.x; Anselin, L. (2019), https://doi.org/10.1111/gean.12164; Anselin, L. and Li, X. (2019), https://doi.org/10.1007/s10109-019-00299-x; Assuncao, R. and Reis, E. (1999), https://doi.org/10.1002/(SICI)1097-0258(19990830)18:16%3C2147::AID-SIM179%3E3.0.CO;2-I</source>
        <translation>Anselin, L. (1995), Local indicators of spatial association, https://doi.org/10.1111/j.1538-4632.1995.tb00338.x; Getis, A. и Ord, J. K. (1992), https://doi.org/10.1111/j.1538-4632.1992.tb00261.x; Ord, J. K. и Getis, A. (1995), https://doi.org/10.1111/j.1538-4632.1995.tb00912.x; Anselin, L. (2019), https://doi.org/10.1111/gean.12164; Anselin, L. и Li, X. (2019), https://doi.org/10.1007/s10109-019-00299-x; Assuncao, R. и Reis, E. (1999), https://doi.org/10.1002/(SICI)1097-0258(19990830)18:16%3C2147::AID-SIM179%3E3.0.CO;2-I</translation>
    </message>
    <message>
        <source>Regions without a value, and those without a neighbour that has one, have no statistic (NULL) and take no part. Where all values are equal nothing is defined. With few permutations no p can pass the correction: a warning says how many are needed. The same SEED gives the same p, whatever the order of rows.</source>
        <translation>Регионы без значения и те, у кого нет соседа со значением, не имеют статистики (NULL) и не участвуют. Если все значения равны, ничего не определено. При малом числе перестановок ни одно p не пройдёт поправку: предупреждение говорит, сколько их нужно. Одинаковый SEED даёт одинаковые p при любом порядке строк.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg &amp;&amp; qgis_process run territorial:localassociation -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELD=location_quotient OUTPUT=lisa.gpkg</source>
        <translation>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg &amp;&amp; qgis_process run territorial:localassociation -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELD=location_quotient OUTPUT=lisa.gpkg</translation>
    </message>
    <message>
        <source>folded p</source>
        <translation>свёрнутое p</translation>
    </message>
    <message>
        <source>as GeoDa has it: of the smaller side alone, about half of p; it rejects twice as often as it says and is no basis of q</source>
        <translation>как в GeoDa: только меньшая сторона, около половины p; отвергает вдвое чаще, чем заявляет, и не служит основой q</translation>
    </message>
    <message>
        <source>PERMUTATIONS is 0: nothing is tested, so that no region is significant or not; association is NULL.</source>
        <translation>PERMUTATIONS равно 0: ничего не проверяется, регионы нельзя назвать ни значимыми, ни незначимыми; association — NULL.</translation>
    </message>
</context>
<context>
    <name>LocationQuotientsAlgorithm</name>
    <message>
        <source>Location quotients</source>
        <translation>Коэффициенты локализации</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>name of the region in the language of the plugin, where the layer of regions has one; else its id</source>
        <translation>название региона на языке модуля, если оно есть в слое регионов; иначе его код</translation>
    </message>
    <message>
        <source>Map of specialisation</source>
        <translation>Карта специализации</translation>
    </message>
    <message>
        <source>Small base: flag values below</source>
        <translation>Малая база: отмечать значения ниже</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Что показывает карта</translation>
    </message>
    <message>
        <source>Number of quotients that are NULL</source>
        <translation>Число коэффициентов NULL</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Число регионов</translation>
    </message>
    <message>
        <source>Number of industries written</source>
        <translation>Число записанных отраслей</translation>
    </message>
    <message>
        <source>In which industries does each region specialise, and how strongly, compared with the whole territory or with another area?</source>
        <translation>На каких отраслях специализируется каждый регион и насколько сильно по сравнению со всей территорией или с другой?</translation>
    </message>
    <message>
        <source>Use it as the first step of a cluster study, on employment, output, value added or numbers of plants. A quotient says how strongly an industry is represented, not how large it is, and not that it is more than chance: read it beside the share of the industry and the small-base flag.</source>
        <translation>Это первый шаг исследования кластеров: по занятым, выпуску, добавленной стоимости или числу предприятий. Коэффициент говорит, насколько сильно представлена отрасль, но не о том, насколько она велика, и не о том, что это не случайность: читайте его вместе с долей отрасли и отметкой о малой базе.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg</source>
        <translation>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg</translation>
    </message>
    <message>
        <source>OUTPUT_REGIONS needs the polygons of the regions: give REGIONS.</source>
        <translation>Для OUTPUT_REGIONS нужны полигоны регионов: укажите REGIONS.</translation>
    </message>
    <message>
        <source>%1 quotients are undefined or unknown and are NULL.</source>
        <translation>Коэффициентов, которые не определены или неизвестны и равны NULL: %1.</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> В границах %1.</translation>
    </message>
    <message>
        <source>A map of one industry&apos;s quotient needs INDUSTRY to name one industry; it names %1.</source>
        <translation>Для карты коэффициента одной отрасли INDUSTRY должна называть одну отрасль; названо: %1.</translation>
    </message>
    <message>
        <source>Leading specialisation%1</source>
        <translation>Ведущая специализация%1</translation>
    </message>
    <message>
        <source>Location quotient%1</source>
        <translation>Коэффициент локализации%1</translation>
    </message>
    <message>
        <source>The industry with the largest location quotient in each region.</source>
        <translation>Отрасль с наибольшим коэффициентом локализации в каждом регионе.</translation>
    </message>
    <message>
        <source>Share of the industry in the region divided by its share in the reference area.</source>
        <translation>Доля отрасли в регионе, делённая на её долю на территории сравнения.</translation>
    </message>
    <message>
        <source>Location quotients%1</source>
        <translation>Коэффициенты локализации%1</translation>
    </message>
    <message>
        <source>Shares and location quotients by region, industry and year.</source>
        <translation>Доли и коэффициенты локализации по регионам, отраслям и годам.</translation>
    </message>
    <message>
        <source>SIGNIFICANCE plants needs the sizes of the plants: give PLANTS.</source>
        <translation>SIGNIFICANCE plants требует размеров предприятий: задайте PLANTS.</translation>
    </message>
    <message>
        <source>SIGNIFICANCE plants compares the regions of ACTIVITY with one another: leave REFERENCE empty.</source>
        <translation>SIGNIFICANCE plants сравнивает регионы ACTIVITY между собой: оставьте REFERENCE пустым.</translation>
    </message>
    <message>
        <source>PERMUTATIONS: the test with plants and the bootstrap need one draw or more.</source>
        <translation>PERMUTATIONS: проверке с предприятиями и бутстрепу нужен хотя бы один розыгрыш.</translation>
    </message>
    <message>
        <source>Further measures of the quotient</source>
        <translation>Дополнительные меры коэффициента</translation>
    </message>
    <message>
        <source>Is it more than chance?</source>
        <translation>Больше ли это, чем случайность?</translation>
    </message>
    <message>
        <source>Against chance, the region has of the industry</source>
        <translation>По сравнению со случайностью отрасли в регионе</translation>
    </message>
    <message>
        <source>Draws of the test with plants, and samples of the bootstrap</source>
        <translation>Розыгрышей проверки с предприятиями и выборок бутстрепа</translation>
    </message>
    <message>
        <source>Number of significant quotients</source>
        <translation>Число значимых коэффициентов</translation>
    </message>
    <message>
        <source>Overdispersion (1 = independent counts)</source>
        <translation>Избыточная дисперсия (1 = независимая численность)</translation>
    </message>
    <message>
        <source>LQ_ri = (x_ri / x_r) / (x_i / x), with x_ri the value of industry i in region r, x_r and x_i the sums of the region and the industry and x the total. With REFERENCE the shares x_i / x are those of that area. 1 = as in the reference area; the Balassa index of revealed comparative advantage is the same number. Coefficient of per-capita production: (x_ri / p_r) / (x_i / p); of marketability: what leaves the region / output.
SIGNIFICANCE exact: the persons (or plants of one size) of an industry fall into the regions as all others do, hypergeometrically; with REFERENCE binomially. plants: each plant of PLANTS falls into a region as a whole, with the region&apos;s share of all activity; p = (b + 1) / (PERMUTATIONS + 1). standardised: z across the regions of an industry, of the quotient or of its logarithm, whichever is nearer to normal (Shapiro-Wilk); the cut is the normal one, or the mean of bootstrap quantiles, and p the share of bootstrap samples whose quantile reaches z. q: Benjamini and Hochberg, over all cells of a year. Intervals: Clopper and Pearson; of plants with as many trials as their Herfindahl index allows.</source>
        <translation>LQ_ri = (x_ri / x_r) / (x_i / x), где x_ri – значение отрасли i в регионе r, x_r и x_i – суммы региона и отрасли, x – итог. При REFERENCE доли x_i / x берутся по этой территории. 1 = как в базе сравнения; индекс Балассы (выявленное сравнительное преимущество) – то же число. Коэффициент душевого производства: (x_ri / p_r) / (x_i / p); межрайонной товарности: вывоз из региона / выпуск.
SIGNIFICANCE exact: люди (или предприятия одного размера) отрасли распределяются по регионам так же, как все прочие, гипергеометрически; при REFERENCE – биномиально. plants: каждое предприятие из PLANTS попадает в регион целиком, с долей региона во всей деятельности; p = (b + 1) / (PERMUTATIONS + 1). standardised: z по регионам отрасли, коэффициента или его логарифма – того, что ближе к нормальному (Шапиро–Уилк); порог – нормальный или среднее бутстреп-квантилей, а p – доля бутстреп-выборок, квантиль которых достигает z. q: Бенджамини и Хохберг, по всем ячейкам года. Интервалы: Клоппер и Пирсон; для предприятий – с таким числом испытаний, какое допускает их индекс Херфиндаля.</translation>
    </message>
    <message>
        <source>Florence, P. S. (1939), Report on the location of industry; Balassa, B. (1965), doi:10.1111/j.1467-9957.1965.tb00050.x; Laursen, K. (1998), symmetric quotient; Fingleton, B., Igliori, D. and Moore, B. (2004), horizontal clusters; O&apos;Donoghue, D. and Gleave, B. (2004), doi:10.1080/0034340042000265232; Tian, Z. (2013), bootstrap; Guimaraes, P., Figueiredo, O. and Woodward, D. (2009), doi:10.1111/j.1467-9787.2008.00588.x</source>
        <translation>Florence, P. S. (1939), Report on the location of industry; Balassa, B. (1965), doi:10.1111/j.1467-9957.1965.tb00050.x; Laursen, K. (1998), симметричный коэффициент; Fingleton, B., Igliori, D., Moore, B. (2004), горизонтальные кластеры; O&apos;Donoghue, D., Gleave, B. (2004), doi:10.1080/0034340042000265232; Tian, Z. (2013), бутстреп; Guimaraes, P., Figueiredo, O., Woodward, D. (2009), doi:10.1111/j.1467-9787.2008.00588.x</translation>
    </message>
    <message>
        <source>NULL is unknown: it is left out of both sums, its own results are NULL, and its region and industry are flagged as incomplete. A pair that a long table does not have is 0, and counted. 0/0 is NULL and counted in NULL_COUNT. Repeated rows are summed, and said. Totals among the rows stop the run unless TOTALS says what to do. Ties for the leading industry go to the first code. Regions that are in one layer only are listed in OUTPUT_UNMATCHED with the nearest ids. Tests of counts are made where VALUE_KIND says persons or plants and all values are whole numbers, else they are NULL, and the log says why. Persons come in plants and are not independent: tests of persons find almost everything significant, so read the interval and OVERDISPERSION (1 = independent) beside p, or test plants. With TOTAL_FIELD the published totals take the place of the sums, and unknown cells have bounds.</source>
        <translation>NULL – неизвестно: не входит в обе суммы, его результаты NULL, а регион и отрасль помечены как неполные. Пара, которой нет в длинной таблице, равна 0 и посчитана. 0/0 – NULL и считается в NULL_COUNT. Повторные строки складываются, и это сообщается. Итоги среди строк останавливают расчёт, если TOTALS не говорит, что делать. При равенстве ведущая отрасль – первая по коду. Регионы, которые есть только в одном слое, перечислены в OUTPUT_UNMATCHED с ближайшими кодами. Численность проверяется там, где VALUE_KIND – люди или предприятия и все значения целые, иначе NULL, и журнал говорит почему. Люди работают на предприятиях и не независимы: проверка по людям находит значимым почти всё, поэтому рядом с p смотрите интервал и OVERDISPERSION (1 = независимы) или проверяйте предприятия. При TOTAL_FIELD опубликованные итоги заменяют суммы, и у неизвестных ячеек есть границы.</translation>
    </message>
</context>
<context>
    <name>LongTable</name>
    <message>
        <source>The total %1 differs from the sum of its parts by %2.</source>
        <translation>Итог %1 отличается от суммы своих частей на %2.</translation>
    </message>
    <message>
        <source>%1 is kept as only some of its parts are there, and they do not sum to it: both stand in the table.</source>
        <translation>%1 оставлен: есть лишь часть его слагаемых, и в сумме они его не дают; в таблице стоит и он, и они.</translation>
    </message>
    <message>
        <source>The sheet says the same as the sheet “%1”.</source>
        <translation>Лист повторяет лист «%1».</translation>
    </message>
    <message>
        <source>Added to %1: the same region, industry and year.</source>
        <translation>Прибавлено к %1: тот же регион, отрасль и год.</translation>
    </message>
    <message>
        <source>A total: %1.</source>
        <translation>Итог: %1.</translation>
    </message>
</context>
<context>
    <name>LostFirms</name>
    <message>
        <source>every region: no point</source>
        <translation>все регионы: нет точки</translation>
    </message>
    <message>
        <source>every industry: the field is empty</source>
        <translation>все отрасли: поле пусто</translation>
    </message>
    <message>
        <source>the sum: no size</source>
        <translation>сумма: нет размера</translation>
    </message>
    <message>
        <source>Left out: %1 firms outside every region, %2 without a point, %3 without an industry and %4 without a size.</source>
        <translation>Не учтено предприятий: вне всех регионов %1, без точки %2, без отрасли %3, без размера %4.</translation>
    </message>
</context>
<context>
    <name>MapClasses</name>
    <message>
        <source>CLASS_BREAKS: “%1” is no number. Write numbers with a point, divided by “;”: 0.5; 1; 2.</source>
        <translation>CLASS_BREAKS: «%1» — не число. Пишите числа с точкой через «;»: 0.5; 1; 2.</translation>
    </message>
    <message>
        <source>CLASS_BREAKS: %1 does not follow %2. Write each break once, the smallest first.</source>
        <translation>CLASS_BREAKS: %1 не больше, чем %2. Запишите каждую границу один раз, по возрастанию.</translation>
    </message>
    <message>
        <source>CLASS_BREAKS: between %1 and %2 breaks can be shown; there are %3.</source>
        <translation>CLASS_BREAKS: можно показать от %1 до %2 границ, а их %3.</translation>
    </message>
</context>
<context>
    <name>MapLabels</name>
    <message>
        <source>The table of labels could not be filled.</source>
        <translation>Таблицу подписей не удалось заполнить.</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>The layer “%1” could not be kept in %2: %3</source>
        <translation>Слой «%1» не сохранён в %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 features arrived</source>
        <translation>дошло объектов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 features of the layer “%2” could not be taken out.</source>
        <translation>Не удалось отобрать объекты (%1) слоя «%2».</translation>
    </message>
    <message>
        <source>The layer “%1” could not be joined at 180 degrees.</source>
        <translation>Слой «%1» не удалось соединить на меридиане 180°.</translation>
    </message>
</context>
<context>
    <name>MapReport</name>
    <message>
        <source>Two classes of “%1” are hard to tell apart (CIEDE2000 below %2: %3).</source>
        <translation>Два класса слоя «%1» трудно различить (CIEDE2000 меньше %2: %3).</translation>
    </message>
    <message>
        <source>Labels overlap: %1.</source>
        <translation>Подписи перекрываются: %1.</translation>
    </message>
    <message>
        <source>Labels are cut by the frame: %1.</source>
        <translation>Подписи обрезаны рамкой: %1.</translation>
    </message>
    <message>
        <source>Labels are hidden by boxes: %1.</source>
        <translation>Подписи закрыты врезками и легендой: %1.</translation>
    </message>
    <message>
        <source>The smallest text has %1 points, which is hard to read on paper.</source>
        <translation>Самый мелкий текст — %1 пт, на бумаге его трудно прочесть.</translation>
    </message>
    <message>
        <source>A label has a contrast of %1 with what is below it; 4.5 is needed.</source>
        <translation>Контраст подписи с фоном %1; нужно 4,5.</translation>
    </message>
    <message>
        <source>The map&apos;s report could not be written to %1.</source>
        <translation>Не удалось записать отчёт о карте в %1.</translation>
    </message>
    <message>
        <source>Arrows run through foreign circles: %1.</source>
        <translation>Стрелки проходят через чужие кружки: %1.</translation>
    </message>
    <message>
        <source>Flows hide each other: %1 pairs.</source>
        <translation>Потоки закрывают друг друга, пар: %1.</translation>
    </message>
    <message>
        <source>%1 % of the flows&apos; ink lies under other flows.</source>
        <translation>%1 % площади потоков закрыто другими потоками.</translation>
    </message>
    <message>
        <source>Heads of arrows are under labels: %1.</source>
        <translation>Наконечники стрелок под надписями: %1.</translation>
    </message>
    <message>
        <source>Names of regions lie over other regions: %1.</source>
        <translation>Названия регионов лежат на других регионах: %1.</translation>
    </message>
</context>
<context>
    <name>MetricPoints</name>
    <message>
        <source>Distances (automatic: on the ellipsoid in degrees and Web Mercator, else in the plane)</source>
        <translation>Расстояния (automatic: в градусах и Web Mercator — на эллипсоиде, иначе на плоскости)</translation>
    </message>
    <message>
        <source>DISTANCE_METHOD planar needs a projected layer: the coordinates of this one are degrees. Leave it at automatic, or reproject the layer first.</source>
        <translation>DISTANCE_METHOD = planar требует слоя в проекции: координаты этого — градусы. Оставьте automatic или сначала перепроецируйте слой.</translation>
    </message>
    <message>
        <source>DISTANCE_METHOD ellipsoidal needs a coordinate reference system, which the layer lacks. Set it in the layer&apos;s properties.</source>
        <translation>DISTANCE_METHOD = ellipsoidal требует системы координат, а у слоя её нет. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system: its coordinates are taken for metres.</source>
        <translation>У слоя нет системы координат: его координаты приняты за метры.</translation>
    </message>
    <message>
        <source>%1 points have a latitude above 90 degrees, so they are nowhere: are longitude and latitude in their order?</source>
        <translation>У %1 точек широта больше 90 градусов, такого места нет: не перепутаны ли долгота и широта?</translation>
    </message>
</context>
<context>
    <name>NameSources</name>
    <message>
        <source>The names %1 of the plugin cannot be read.</source>
        <translation>Не читаются названия %1, поставляемые с плагином.</translation>
    </message>
    <message>
        <source>a code must stand in one row only</source>
        <translation>код должен стоять только в одной строке</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>by the code %1 before a name that is not known</source>
        <translation>по коду %1 перед неизвестным названием</translation>
    </message>
    <message>
        <source>taken for “%1”, the nearest name</source>
        <translation>принято за «%1», ближайшее название</translation>
    </message>
    <message>
        <source>taken for “%1”, the only name that begins so</source>
        <translation>принято за «%1», единственное название с таким началом</translation>
    </message>
    <message>
        <source>“%1” is named in the title</source>
        <translation>«%1» названо в заголовке таблицы</translation>
    </message>
</context>
<context>
    <name>Neighbourhood</name>
    <message>
        <source>Tolerance for borders that do not meet exactly (units of the regions&apos; layer)</source>
        <translation>Допуск для границ, которые сходятся неточно (единицы слоя регионов)</translation>
    </message>
    <message>
        <source>Regions without neighbours: %1.</source>
        <translation>Регионы без соседей: %1.</translation>
    </message>
    <message>
        <source>The regions reach the antimeridian from both sides: those that meet there are not taken for neighbours. A projected layer of them has no such seam.</source>
        <translation>Регионы доходят до антимеридиана с обеих сторон: смыкающиеся там не считаются соседями. У слоя в проекции такого шва нет.</translation>
    </message>
    <message>
        <source>the weight is missing</source>
        <translation>веса нет</translation>
    </message>
    <message>
        <source>a weight must not be below 0</source>
        <translation>вес не может быть меньше 0</translation>
    </message>
    <message>
        <source>WEIGHTS_TABLE: no row names two of the regions. It has %1, the regions are %2. Set WEIGHTS_FROM_FIELD and WEIGHTS_TO_FIELD to fields with the ids of the regions.</source>
        <translation>WEIGHTS_TABLE: ни одна строка не называет двух регионов. В ней %1, а регионы – %2. Укажите в WEIGHTS_FROM_FIELD и WEIGHTS_TO_FIELD поля с кодами регионов.</translation>
    </message>
    <message>
        <source>WEIGHTS_TABLE names what is no region here: %1. These rows are left out.</source>
        <translation>WEIGHTS_TABLE называет то, чего нет среди регионов: %1. Эти строки отброшены.</translation>
    </message>
    <message>
        <source>WEIGHTS_TABLE has %1 rows from a region to itself: they are left out.</source>
        <translation>В WEIGHTS_TABLE строк от региона к нему самому: %1; они отброшены.</translation>
    </message>
    <message>
        <source>Id of the region (from)</source>
        <translation>Код региона (от)</translation>
    </message>
    <message>
        <source>Id of its neighbour (to)</source>
        <translation>Код его соседа (к)</translation>
    </message>
    <message>
        <source>Weight of the neighbour (empty = 1)</source>
        <translation>Вес соседа (пусто = 1)</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: таблица не открывается.</translation>
    </message>
    <message>
        <source>the table has a second row from %1 to this region; leave one of them, or take WEIGHTS flows, which adds them up</source>
        <translation>в таблице вторая строка от %1 к этому региону; оставьте одну из них или возьмите WEIGHTS flows, где они суммируются</translation>
    </message>
    <message>
        <source>WEIGHTS_BAND is taken as %1 m, the least with which every region has a neighbour.</source>
        <translation>WEIGHTS_BAND принят равным %1 м: это наименьшее расстояние, при котором у каждого региона есть сосед.</translation>
    </message>
    <message>
        <source>WEIGHTS_POWER: region %1 has its centroid where another has it, so that their inverse distance is infinite. Take WEIGHTS_POWER=0, or WEIGHTS kernel.</source>
        <translation>WEIGHTS_POWER: центроид региона %1 совпадает с центроидом другого, обратное расстояние бесконечно. Возьмите WEIGHTS_POWER=0 или WEIGHTS kernel.</translation>
    </message>
    <message>
        <source>Table of neighbours or flows</source>
        <translation>Таблица соседей или потоков</translation>
    </message>
    <message>
        <source>k_nearest, kernel: number of nearest neighbours</source>
        <translation>k_nearest, kernel: число ближайших соседей</translation>
    </message>
    <message>
        <source>distance_band: weights fall with this power of the distance (0 = all are 1)</source>
        <translation>distance_band: веса убывают с этой степенью расстояния (0 = все равны 1)</translation>
    </message>
    <message>
        <source>kernel: its function</source>
        <translation>kernel: его функция</translation>
    </message>
    <message>
        <source>WEIGHTS says %1: give WEIGHTS_TABLE, a table with a row for each pair of neighbours.</source>
        <translation>WEIGHTS = %1: задайте WEIGHTS_TABLE, таблицу со строкой на каждую пару соседей.</translation>
    </message>
    <message>
        <source>WEIGHTS_TABLE is given, but WEIGHTS says %1: set it to table or flows, or leave the table out.</source>
        <translation>WEIGHTS_TABLE задана, но WEIGHTS = %1: выберите table или flows либо уберите таблицу.</translation>
    </message>
    <message>
        <source>WEIGHTS_BAND: give a distance above 0, in metres, or leave it empty.</source>
        <translation>WEIGHTS_BAND: задайте расстояние больше 0 в метрах или оставьте пустым.</translation>
    </message>
    <message>
        <source>Neighbours (rook: a shared border; queen: also a point; others: see “Neighbours”)</source>
        <translation>Соседи (rook: общая граница; queen: и точка; прочие: см. «Соседи»)</translation>
    </message>
    <message>
        <source>distance_band, kernel: greatest distance, metres (empty: found by itself)</source>
        <translation>distance_band, kernel: наибольшее расстояние, метры (пусто: найти самому)</translation>
    </message>
    <message>
        <source>Regions whose borders are within %1 units of the layer of each other, but do not meet: %2. They are not taken for neighbours; SNAP=%1 would join them.</source>
        <translation>Регионы, границы которых не дальше %1 единиц слоя друг от друга, но не сходятся: %2. Соседями они не считаются; их соединит SNAP=%1.</translation>
    </message>
</context>
<context>
    <name>NeighboursAlgorithm</name>
    <message>
        <source>Points have neighbours by k_nearest, distance_band, kernel, table or flows.</source>
        <translation>Для точек соседи определяются через k_nearest, distance_band, kernel, table или flows.</translation>
    </message>
    <message>
        <source>%1 links of %2 regions, %3 neighbours a region on average; without neighbours: %4; parts that no link joins: %5; links added: %6.</source>
        <translation>Связей: %1, регионов: %2, в среднем соседей у региона: %3; без соседей: %4; несвязанных частей: %5; добавлено связей: %6.</translation>
    </message>
    <message>
        <source>The territory is in %1 parts that no link joins: algorithms that divide it treat each by itself. ISLANDS=connect_all joins them by the shortest links.</source>
        <translation>Территория состоит из %1 частей, не соединённых связями: алгоритмы районирования делят каждую отдельно. ISLANDS=connect_all соединяет их кратчайшими связями.</translation>
    </message>
    <message>
        <source>Neighbours by %1.</source>
        <translation>Соседи: %1.</translation>
    </message>
    <message>
        <source>Table of neighbours</source>
        <translation>Таблица соседей</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Regions with their neighbours</source>
        <translation>Регионы с числом соседей</translation>
    </message>
    <message>
        <source>Report on neighbours</source>
        <translation>Отчёт о соседях</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Соседи</translation>
    </message>
    <message>
        <source>from</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>код региона, в типе источника</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>id of its neighbour, in the type of the source</source>
        <translation>код соседа, в типе источника</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>weight of the neighbour, above 0; row-standardised if that was asked for</source>
        <translation>вес соседа, больше 0; нормированный по строкам, если это задано</translation>
    </message>
    <message>
        <source>distance, km</source>
        <translation>расстояние, км</translation>
    </message>
    <message>
        <source>between the centroids, km; NULL where one has no geometry</source>
        <translation>между центроидами, км; NULL, если у одного нет геометрии</translation>
    </message>
    <message>
        <source>weight back</source>
        <translation>обратный вес</translation>
    </message>
    <message>
        <source>weight in the other direction; NULL where there is no link that way</source>
        <translation>вес в обратном направлении; NULL, если такой связи нет</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>neighbour; added: put in by ISLANDS; near_miss: no neighbours, but their borders all but touch</source>
        <translation>neighbour: соседи; added: добавлена по ISLANDS; near_miss: не соседи, но границы почти соприкасаются</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>name of the region, where its layer has one</source>
        <translation>название региона, если оно есть в его слое</translation>
    </message>
    <message>
        <source>number of neighbours</source>
        <translation>число соседей</translation>
    </message>
    <message>
        <source>0 and above</source>
        <translation>0 и более</translation>
    </message>
    <message>
        <source>sum of weights</source>
        <translation>сумма весов</translation>
    </message>
    <message>
        <source>of its neighbours, 0 and above</source>
        <translation>весов соседей, 0 и более</translation>
    </message>
    <message>
        <source>component</source>
        <translation>компонента</translation>
    </message>
    <message>
        <source>number of the part of the territory that links join, 1 and above, in the order of the lowest ids</source>
        <translation>номер связной части территории, от 1, в порядке наименьших кодов</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>находка</translation>
    </message>
    <message>
        <source>island: without neighbours before ISLANDS was applied; component: its first region and its size; added: a link put in; near_miss: borders that all but touch</source>
        <translation>island: без соседей до применения ISLANDS; component: её первый регион и размер; added: добавленная связь; near_miss: границы почти соприкасаются</translation>
    </message>
    <message>
        <source>id of the region</source>
        <translation>код региона</translation>
    </message>
    <message>
        <source>other region</source>
        <translation>другой регион</translation>
    </message>
    <message>
        <source>id of the other one; of an island the nearest; NULL where there is none</source>
        <translation>код другого; для острова — ближайшего; NULL, если нет</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>regions of a component, 1 and above; NULL otherwise</source>
        <translation>регионов в компоненте, от 1; иначе NULL</translation>
    </message>
    <message>
        <source>Regions (polygons or points)</source>
        <translation>Регионы (полигоны или точки)</translation>
    </message>
    <message>
        <source>Id of the regions</source>
        <translation>Код региона</translation>
    </message>
    <message>
        <source>Order: neighbours of neighbours are 2</source>
        <translation>Порядок: соседи соседей — 2</translation>
    </message>
    <message>
        <source>Take in the lower orders too</source>
        <translation>Включать и меньшие порядки</translation>
    </message>
    <message>
        <source>Links of one direction (either: make them mutual; both: keep mutual ones only)</source>
        <translation>Односторонние связи (either: сделать взаимными; both: оставить только взаимные)</translation>
    </message>
    <message>
        <source>Divide the weights of each region by their sum</source>
        <translation>Делить веса каждого региона на их сумму</translation>
    </message>
    <message>
        <source>Number of links, each direction by itself</source>
        <translation>Число связей, каждое направление отдельно</translation>
    </message>
    <message>
        <source>Number of regions without neighbours</source>
        <translation>Число регионов без соседей</translation>
    </message>
    <message>
        <source>Number of parts that no link joins</source>
        <translation>Число несвязанных частей</translation>
    </message>
    <message>
        <source>Number of near misses</source>
        <translation>Число почти смежных пар</translation>
    </message>
    <message>
        <source>Mean number of neighbours</source>
        <translation>Среднее число соседей</translation>
    </message>
    <message>
        <source>Which regions are neighbours, and is the territory in one piece?</source>
        <translation>Какие регионы соседи и едина ли территория?</translation>
    </message>
    <message>
        <source>Use it to see the neighbours before you trust what rests on them, to repair islands, and to give the same table (WEIGHTS table, WEIGHTS_TABLE) to all other algorithms. Algorithms that divide a territory go by component: parts that no link joins stay apart unless you connect them here.</source>
        <translation>Применяйте, чтобы увидеть соседей прежде, чем полагаться на них, исправить острова и дать одну таблицу (WEIGHTS table, WEIGHTS_TABLE) всем остальным алгоритмам. Алгоритмы районирования работают по компонентам: несвязанные части остаются отдельными, если не соединить их здесь.</translation>
    </message>
    <message>
        <source>Anselin, L. (1988), Spatial Econometrics, https://doi.org/10.1007/978-94-015-7799-1; Anselin, L. and Rey, S. (2014), Modern Spatial Econometrics in Practice</source>
        <translation>Anselin, L. (1988), Spatial Econometrics, https://doi.org/10.1007/978-94-015-7799-1; Anselin, L. and Rey, S. (2014), Modern Spatial Econometrics in Practice</translation>
    </message>
    <message>
        <source>Distances are metres between centroids, geodesics for layers in degrees. Of equally near regions the first ids count. A region has no weight with itself. What connects gets the least weight that there is (1 for borders), in both directions. Regions without geometry have no neighbours by border or distance. The order of rows decides nothing.</source>
        <translation>Расстояния — метры между центроидами, для слоёв в градусах геодезические. Из равноудалённых берутся первые коды. Веса региона с самим собой нет. Добавленные связи получают наименьший из имеющихся весов (для границ 1), в обоих направлениях. У регионов без геометрии нет соседей по границе и расстоянию. Порядок строк ничего не решает.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:neighbours -- REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; WEIGHTS=queen OUTPUT=neighbours.csv OUTPUT_LINKS=links.gpkg</source>
        <translation>qgis_process run territorial:neighbours -- REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; WEIGHTS=queen OUTPUT=neighbours.csv OUTPUT_LINKS=links.gpkg</translation>
    </message>
    <message>
        <source>Regions and parts without links</source>
        <translation>Регионы и части без связей</translation>
    </message>
    <message>
        <source>rook: a border of positive length in common; queen: also a single point; SNAP joins borders that do not meet exactly. k_nearest: the WEIGHTS_COUNT nearest centroids, directed. distance_band: all within WEIGHTS_BAND, weight 1 or distance (metres) to the power of -WEIGHTS_POWER. kernel: of z = distance / bandwidth up to 1: uniform 1/2, triangular 1 - z, epanechnikov 3/4 (1 - z²), quartic 15/16 (1 - z²)², gaussian exp(-z²/2) / √(2π). flows: the sum of all flows between two regions, both directions together. Order k: as many steps apart along links of the first order, weight 1. WEIGHTS_BAND left empty: for distance_band the least that leaves nobody without neighbour, for kernel each region&apos;s own, to its WEIGHTS_COUNT-th neighbour. ISLANDS: connect_islands links regions without neighbours to the nearest, connect_all adds the shortest links that make one whole, drop leaves regions without neighbours out.</source>
        <translation>rook: общая граница положительной длины; queen: также одна точка; SNAP соединяет границы, которые не совпадают точно. k_nearest: WEIGHTS_COUNT ближайших центроидов, направленно. distance_band: все в пределах WEIGHTS_BAND, вес 1 или расстояние (в метрах) в степени -WEIGHTS_POWER. kernel: от z = расстояние / ширина окна до 1: uniform 1/2, triangular 1 - z, epanechnikov 3/4 (1 - z²), quartic 15/16 (1 - z²)², gaussian exp(-z²/2) / √(2π). flows: сумма всех потоков между двумя регионами в обоих направлениях. Порядок k: столько шагов по связям первого порядка, вес 1. Если WEIGHTS_BAND пусто: для distance_band — наименьшее расстояние, при котором никто не остаётся без соседа, для kernel — своё у каждого региона, до его соседа номер WEIGHTS_COUNT. ISLANDS: connect_islands соединяет регионы без соседей с ближайшим, connect_all добавляет кратчайшие связи, соединяющие всё, drop исключает регионы без соседей.</translation>
    </message>
</context>
<context>
    <name>NodeLabels</name>
    <message>
        <source>KEEP_CLEAR: %1 features cannot be brought into the projection of the map.</source>
        <translation>KEEP_CLEAR: объектов, которые нельзя перевести в проекцию карты: %1.</translation>
    </message>
    <message>
        <source>Largest places that get a label (0 = none)</source>
        <translation>Крупнейших мест с подписью (0 = без подписей)</translation>
    </message>
    <message>
        <source>Flows, as lines or arrows, that labels keep clear of</source>
        <translation>Потоки, линии или стрелки, которых подписи не касаются</translation>
    </message>
    <message>
        <source>Size of the labels, points</source>
        <translation>Размер подписей, пункты</translation>
    </message>
    <message>
        <source>Resolution of the printed map, dpi</source>
        <translation>Разрешение печатной карты, dpi</translation>
    </message>
    <message>
        <source>Projection of the map (empty: that of the places, else equal-area around them)</source>
        <translation>Проекция карты (пусто: проекция мест, иначе равновеликая вокруг них)</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places (points, or polygons: a point on surface)</source>
        <translation>Места (точки или полигоны: точка на поверхности)</translation>
    </message>
    <message>
        <source>Id of the places</source>
        <translation>Код места</translation>
    </message>
    <message>
        <source>PLACES: the layer cannot be opened.</source>
        <translation>PLACES: слой не открывается.</translation>
    </message>
    <message>
        <source>PLACES: the layer %1 has no geometry. Give a layer of points or polygons.</source>
        <translation>PLACES: у слоя %1 нет геометрии. Дайте слой точек или полигонов.</translation>
    </message>
    <message>
        <source>PLACES: the layer %1 has lines, and a place on a line is ambiguous. Give a layer of points or polygons.</source>
        <translation>PLACES: в слое %1 линии, а место на линии неоднозначно. Дайте слой точек или полигонов.</translation>
    </message>
    <message>
        <source>PLACES: the layer %1 has no coordinate reference system, so no length can be measured. Set it in the layer&apos;s properties.</source>
        <translation>PLACES: у слоя %1 нет системы координат, длину не измерить. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>the id is repeated, it is also that of feature %1</source>
        <translation>код повторяется, он есть и у объекта %1</translation>
    </message>
    <message>
        <source>the place has flows but no geometry</source>
        <translation>у места есть потоки, но нет геометрии</translation>
    </message>
    <message>
        <source>the place is neither a point nor a polygon</source>
        <translation>место – не точка и не полигон</translation>
    </message>
    <message>
        <source>the place has %1 points instead of one</source>
        <translation>у места точек: %1 вместо одной</translation>
    </message>
    <message>
        <source>the polygon of the place has no surface to set a point on</source>
        <translation>у полигона места нет поверхности, чтобы поставить точку</translation>
    </message>
    <message>
        <source>the coordinates of the place are not finite numbers</source>
        <translation>координаты места – не конечные числа</translation>
    </message>
    <message>
        <source>the latitude of the place is outside -90 to 90 degrees</source>
        <translation>широта места вне пределов от -90 до 90 градусов</translation>
    </message>
</context>
<context>
    <name>PlantTable</name>
    <message>
        <source>a value must not be negative</source>
        <translation>значение не может быть отрицательным</translation>
    </message>
    <message>
        <source>a plant Herfindahl lies above 0 and is at most 1</source>
        <translation>индекс Херфиндаля предприятий больше 0 и не больше 1</translation>
    </message>
    <message>
        <source>the industry is repeated: give a row an industry, and name PLANT_YEAR_FIELD where the table has years</source>
        <translation>отрасль повторяется: задайте по строке на отрасль, а если в таблице есть годы, укажите PLANT_YEAR_FIELD</translation>
    </message>
    <message>
        <source>no plants fit into the size class: the number of plants is whole, the upper bound not below the lower one, and the total between plants times bounds; a class without an upper bound needs its total</source>
        <translation>в класс размеров не помещаются предприятия: число предприятий целое, верхняя граница не ниже нижней, итог лежит между числом предприятий, умноженным на границы; классу без верхней границы нужен итог</translation>
    </message>
    <message>
        <source>%1: %2 in plants, %3 in the table</source>
        <translation>%1: %2 на предприятиях, %3 в таблице</translation>
    </message>
    <message>
        <source>The plants do not hold the persons of the activity table (%1). Only their shares are used.</source>
        <translation>Численность на предприятиях не совпадает с таблицей деятельности (%1). Используются только доли предприятий.</translation>
    </message>
    <message>
        <source>Plants: a row a plant, a size class or an industry (for Ellison-Glaeser)</source>
        <translation>Предприятия: строка – предприятие, класс размеров или отрасль (для индекса Эллисона–Глейзера)</translation>
    </message>
    <message>
        <source>Industry in the table of plants</source>
        <translation>Отрасль в таблице предприятий</translation>
    </message>
    <message>
        <source>Year in the table of plants (empty = the same plants in all years)</source>
        <translation>Год в таблице предприятий (пусто = одни и те же предприятия во все годы)</translation>
    </message>
    <message>
        <source>Size in the table of plants</source>
        <translation>Размер в таблице предприятий</translation>
    </message>
    <message>
        <source>Or: plant Herfindahl of the industry</source>
        <translation>Или: индекс Херфиндаля предприятий отрасли</translation>
    </message>
    <message>
        <source>Or: lower bound of the size class</source>
        <translation>Или: нижняя граница класса размеров</translation>
    </message>
    <message>
        <source>Upper bound of the size class (NULL = open)</source>
        <translation>Верхняя граница класса размеров (NULL = открыта)</translation>
    </message>
    <message>
        <source>Number of plants in the size class or the industry</source>
        <translation>Число предприятий в классе размеров или отрасли</translation>
    </message>
    <message>
        <source>Sum of the sizes in the size class, where it is known</source>
        <translation>Сумма размеров в классе, если известна</translation>
    </message>
    <message>
        <source>PLANTS: the table cannot be opened.</source>
        <translation>PLANTS: таблица не открывается.</translation>
    </message>
    <message>
        <source>PLANTS: give either PLANT_HERFINDAHL_FIELD or the fields of size classes, not both.</source>
        <translation>PLANTS: задайте либо PLANT_HERFINDAHL_FIELD, либо поля классов размеров, но не то и другое.</translation>
    </message>
    <message>
        <source>Ellison-Glaeser is NULL: %1</source>
        <translation>Индекс Эллисона–Глейзера – NULL: %1</translation>
    </message>
    <message>
        <source>The values count plants: for Ellison-Glaeser all plants are taken as of one size. PLANTS can say their sizes.</source>
        <translation>Значения – число предприятий: для индекса Эллисона–Глейзера все предприятия считаются одного размера. Размеры можно задать в PLANTS.</translation>
    </message>
    <message>
        <source>PLANTS: %1 rows of industries or years that ACTIVITY lacks, and %2 without a size, are not used.</source>
        <translation>PLANTS: не использованы строки отраслей или лет, которых нет в ACTIVITY (%1), и строки без размера (%2).</translation>
    </message>
    <message>
        <source>Industries without plants, so without Ellison-Glaeser: %1.</source>
        <translation>Отрасли без предприятий, а значит без индекса Эллисона–Глейзера: %1.</translation>
    </message>
    <message>
        <source>A Herfindahl alone gives the index and no test: the test needs the sizes of plants.</source>
        <translation>Один индекс Херфиндаля даёт индекс, но не проверку: для неё нужны размеры предприятий.</translation>
    </message>
</context>
<context>
    <name>PrepareTableAlgorithm</name>
    <message>
        <source>%1 is read as %2, %3 sheets.</source>
        <translation>%1 читается как %2, листов: %3.</translation>
    </message>
    <message>
        <source>names of regions</source>
        <translation>названия регионов</translation>
    </message>
    <message>
        <source>names of industries</source>
        <translation>названия отраслей</translation>
    </message>
    <message>
        <source>No year is recognised for some values: their year is NULL. Set YEAR, or YEAR_COLUMN.</source>
        <translation>Для части значений год не распознан: он NULL. Задайте YEAR или YEAR_COLUMN.</translation>
    </message>
    <message>
        <source>%1 rows: %2 regions, %3 industries. Missing: %4, suppressed: %5, marks for zero: %6, totals left out: %7.</source>
        <translation>Строк: %1; регионов: %2, отраслей: %3. Нет данных: %4, скрыто: %5, знаков нуля: %6, итогов отброшено: %7.</translation>
    </message>
    <message>
        <source>%1 cells repeat a region, industry and year: they are summed.</source>
        <translation>Ячеек, повторяющих регион, отрасль и год: %1; они сложены.</translation>
    </message>
    <message>
        <source>%1 totals differ from the sum of their parts: see OUTPUT_CHANGES.</source>
        <translation>Итогов, отличающихся от суммы своих частей: %1; см. OUTPUT_CHANGES.</translation>
    </message>
    <message>
        <source>Guessed, check them: %1.</source>
        <translation>Угадано, проверьте: %1.</translation>
    </message>
    <message>
        <source>Long table made from %1.</source>
        <translation>Длинная таблица из %1.</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Изменения в %1</translation>
    </message>
    <message>
        <source>What was changed, left out or guessed.</source>
        <translation>Что изменено, отброшено или угадано.</translation>
    </message>
    <message>
        <source>Prepare table of a statistical office</source>
        <translation>Подготовить таблицу статистического органа</translation>
    </message>
    <message>
        <source>Activity table</source>
        <translation>Таблица деятельности</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>code of the region</source>
        <translation>код региона</translation>
    </message>
    <message>
        <source>name of the region</source>
        <translation>название региона</translation>
    </message>
    <message>
        <source>in the language of the plugin, where the table of names has it</source>
        <translation>на языке плагина, где он есть в таблице названий</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>code of the industry, as text</source>
        <translation>код отрасли, текстом</translation>
    </message>
    <message>
        <source>name of the industry</source>
        <translation>название отрасли</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>NULL where the table names none</source>
        <translation>NULL, если таблица его не называет</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>in the unit of the table; NULL where it is missing or suppressed</source>
        <translation>в единицах таблицы; NULL, если данных нет или они скрыты</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>value: a number; zero: a mark that stands for zero; missing: an empty cell, or a mark or text that is no number; suppressed: kept secret by the office</source>
        <translation>value: число; zero: знак, означающий ноль; missing: пустая ячейка либо знак или текст, который не число; suppressed: скрыто статистическим органом</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>единица измерения</translation>
    </message>
    <message>
        <source>as the table writes it; NULL where it names none that is known</source>
        <translation>как в таблице; NULL, если известной единицы в ней нет</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>границы</translation>
    </message>
    <message>
        <source>year of the territorial division whose regions are exactly those of the year; NULL where none or several are</source>
        <translation>год территориального деления, регионы которого в точности те же, что в этом году; NULL, если такого нет или их несколько</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>ячейки</translation>
    </message>
    <message>
        <source>where the value stands, such as Sheet1!C7; several where repeated ones were summed</source>
        <translation>где стоит значение, например Sheet1!C7; несколько, если повторы сложены</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>NULL for a text file</source>
        <translation>NULL для текстового файла</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>1 is the first; NULL where a whole sheet or column is meant</source>
        <translation>1 – первая; NULL, если речь о листе или столбце целиком</translation>
    </message>
    <message>
        <source>column</source>
        <translation>столбец</translation>
    </message>
    <message>
        <source>letters; NULL where a whole sheet or row is meant</source>
        <translation>буквы; NULL, если речь о листе или строке целиком</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>as it stands in the cell</source>
        <translation>как в ячейке</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>что сделано</translation>
    </message>
    <message>
        <source>number: another spelling of a number; zero, missing, suppressed: what a mark stands for; guessed: check it; dropped: not in the result; total: left out as one; summed: added to another cell; differs: a total that is not the sum of its parts</source>
        <translation>number: иная запись числа; zero, missing, suppressed: что означает знак; guessed: проверьте; dropped: не вошло в результат; total: отброшено как итог; summed: прибавлено к другой ячейке; differs: итог, не равный сумме своих частей</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>Workbook or text file (XLSX, XLS, ODS, CSV)</source>
        <translation>Книга или текстовый файл (XLSX, XLS, ODS, CSV)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Sheets, divided by ; (* stands for any text; empty = all)</source>
        <translation>Листы через ; (* – любой текст; пусто = все)</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Что такое столбцы</translation>
    </message>
    <message>
        <source>What a sheet is</source>
        <translation>Что такое лист</translation>
    </message>
    <message>
        <source>Industry of all values, where the table names none</source>
        <translation>Отрасль всех значений, если таблица её не называет</translation>
    </message>
    <message>
        <source>Year of all values, where the table names none</source>
        <translation>Год всех значений, если таблица его не называет</translation>
    </message>
    <message>
        <source>Rows above the data (titles and header)</source>
        <translation>Строк над данными (название и заголовок)</translation>
    </message>
    <message>
        <source>Column of the regions (letter, number or heading)</source>
        <translation>Столбец регионов (буква, номер или заголовок)</translation>
    </message>
    <message>
        <source>Column of the industries (letter, number or heading)</source>
        <translation>Столбец отраслей (буква, номер или заголовок)</translation>
    </message>
    <message>
        <source>Column of the years (letter, number or heading)</source>
        <translation>Столбец годов (буква, номер или заголовок)</translation>
    </message>
    <message>
        <source>Encoding of a text file (empty = recognised)</source>
        <translation>Кодировка текстового файла (пусто = распознать)</translation>
    </message>
    <message>
        <source>Delimiter of a text file</source>
        <translation>Разделитель текстового файла</translation>
    </message>
    <message>
        <source>What a comma in a number is</source>
        <translation>Что значит запятая в числе</translation>
    </message>
    <message>
        <source>Marks that stand for zero, divided by ;</source>
        <translation>Знаки нуля через ;</translation>
    </message>
    <message>
        <source>Marks that stand for missing values, divided by ;</source>
        <translation>Знаки отсутствия данных через ;</translation>
    </message>
    <message>
        <source>Marks that stand for suppressed values, divided by ;</source>
        <translation>Знаки скрытых значений через ;</translation>
    </message>
    <message>
        <source>Names and codes of regions (empty = those of Kazakhstan)</source>
        <translation>Названия и коды регионов (пусто = Казахстан)</translation>
    </message>
    <message>
        <source>Names and codes of industries (empty = sections)</source>
        <translation>Названия и коды отраслей (пусто = секции)</translation>
    </message>
    <message>
        <source>Code of the region</source>
        <translation>Код региона</translation>
    </message>
    <message>
        <source>Code of the industry</source>
        <translation>Код отрасли</translation>
    </message>
    <message>
        <source>Names of the region (empty = fields that begin with name)</source>
        <translation>Названия региона (пусто = поля, начинающиеся с name)</translation>
    </message>
    <message>
        <source>Names of the industry (empty = fields that begin with name)</source>
        <translation>Названия отрасли (пусто = поля, начинающиеся с name)</translation>
    </message>
    <message>
        <source>Code of the region that it is part of</source>
        <translation>Код региона, в который он входит</translation>
    </message>
    <message>
        <source>Code of the industry that it is part of</source>
        <translation>Код отрасли, в которую она входит</translation>
    </message>
    <message>
        <source>Names that are not known</source>
        <translation>Неизвестные названия</translation>
    </message>
    <message>
        <source>Totals and subtotals</source>
        <translation>Итоги и подытоги</translation>
    </message>
    <message>
        <source>Number of rows written</source>
        <translation>Число записанных строк</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Число регионов</translation>
    </message>
    <message>
        <source>Number of industries</source>
        <translation>Число отраслей</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>Число годов</translation>
    </message>
    <message>
        <source>Number of sheets with values</source>
        <translation>Число листов со значениями</translation>
    </message>
    <message>
        <source>Number of marks that stand for zero</source>
        <translation>Число знаков, означающих ноль</translation>
    </message>
    <message>
        <source>Number of missing values</source>
        <translation>Число отсутствующих значений</translation>
    </message>
    <message>
        <source>Number of suppressed values</source>
        <translation>Число скрытых значений</translation>
    </message>
    <message>
        <source>Number of guesses</source>
        <translation>Число догадок</translation>
    </message>
    <message>
        <source>Number of cells, rows, columns and sheets left out</source>
        <translation>Число отброшенных ячеек, строк, столбцов и листов</translation>
    </message>
    <message>
        <source>Number of cells that are totals</source>
        <translation>Число ячеек с итогами</translation>
    </message>
    <message>
        <source>Number of totals that differ from the sum of their parts</source>
        <translation>Число итогов, отличающихся от суммы своих частей</translation>
    </message>
    <message>
        <source>Number of cells added to another</source>
        <translation>Число ячеек, прибавленных к другим</translation>
    </message>
    <message>
        <source>Number of changes listed</source>
        <translation>Число перечисленных изменений</translation>
    </message>
    <message>
        <source>How does a table of a statistical office, as it was published, become a table of region, industry, year and value?</source>
        <translation>Как из таблицы статистического органа в том виде, в каком она издана, получить таблицу регионов, отраслей, годов и значений?</translation>
    </message>
    <message>
        <source>Use it before every other algorithm on a workbook or text file that was made for readers: several header rows, merged cells, years, industries or regions as columns, one sheet an industry or a year, notes below, spaces in numbers, marks for what is not there. What is guessed can be set by hand. Read the list of changes before you use the result. A table that has one row a region and industry already needs none of this.</source>
        <translation>Применяйте перед всеми другими алгоритмами к книге или текстовому файлу, сделанным для чтения глазами: заголовок в несколько строк, объединённые ячейки, годы, отрасли или регионы по столбцам, лист на отрасль или на год, примечания внизу, пробелы в числах, условные знаки вместо данных. Всё, что угадано, можно задать вручную. Прочтите список изменений, прежде чем пользоваться результатом. Таблице, где на каждый регион и отрасль уже есть своя строка, это не нужно.</translation>
    </message>
    <message>
        <source>Regions and industries are found by their names or codes: exactly, without regard to case, spaces, hyphens, line breaks, words such as region or city, footnote marks and letters of the other script that look the same; else by the nearest name, where at most one letter in six differs and no other name is as near. The row and the column that name most of them are header and labels. Numbers: spaces of all widths between digits go, a comma is a decimal one unless the table shows otherwise. Totals: the whole, and a group whose parts are all there or sum to it within rounding.</source>
        <translation>Регионы и отрасли находятся по названиям или кодам: точно, без учёта регистра, пробелов, дефисов, переносов строк, слов вроде «область» или «город», знаков сносок и похожих букв другого алфавита; иначе – по ближайшему названию, если отличается не больше одной буквы из шести и столь же близкого нет. Строка и столбец, где таких названий больше всего, – заголовок и подписи строк. Числа: пробелы любой ширины между цифрами убираются; запятая – десятичная, если таблица не показывает иного. Итоги: целое, а также группа, все части которой есть или в сумме дают её с точностью до округления.</translation>
    </message>
    <message>
        <source>Wickham, H. (2014), Tidy data, doi:10.18637/jss.v059.i10; marks of the Bureau of National Statistics of Kazakhstan</source>
        <translation>Wickham, H. (2014), Tidy data, doi:10.18637/jss.v059.i10; условные обозначения Бюро национальной статистики Казахстана</translation>
    </message>
    <message>
        <source>An empty cell is missing and its value NULL; marks are zero, missing or suppressed as the parameters say. What is no number in a cell of values is missing, and listed. Rows and columns with an unknown name are left out and listed in OUTPUT_UNMATCHED with the nearest names and their share of the value; with UNKNOWN keep they stay as they are. Repeated cells of one region, industry and year are summed, and listed; a sheet that says the same as another is left out. Codes that were read as numbers and texts in a wrong encoding stop the run. Totals are left out unless TOTALS says keep, and those that differ from the sum of their parts are listed. Of several units of one name the one below its region, then the one that no other label names is taken, and listed as a guess. The shipped names of regions know spellings in three languages, the divisions of 2015, 2018 and 2022 and earlier names.</source>
        <translation>Пустая ячейка – нет данных, её значение NULL; знаки означают ноль, отсутствие данных или скрытое значение, как заданы параметрами. Не число в ячейке значений – нет данных, и это перечислено. Строки и столбцы с неизвестным названием отбрасываются и перечисляются в OUTPUT_UNMATCHED с ближайшими названиями и их долей в значении; при UNKNOWN keep они остаются как есть. Повторы одного региона, отрасли и года складываются, и это перечислено; лист, повторяющий другой, отбрасывается. Коды, прочитанные как числа, и тексты в неверной кодировке останавливают работу. Итоги отбрасываются, если TOTALS не keep; не равные сумме своих частей перечислены. Из нескольких единиц с одним названием берётся та, что стоит под своим регионом, затем та, которую не называет другая надпись, и это отмечено как догадка. Поставляемые названия регионов знают написания на трёх языках, деления 2015, 2018 и 2022 годов и прежние названия.</translation>
    </message>
    <message>
        <source>TABLE: there is no file %1.</source>
        <translation>TABLE: нет файла %1.</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: таблица не открывается.</translation>
    </message>
    <message>
        <source>%1: the table has no field “%2”. Its fields: %3.</source>
        <translation>%1: в таблице нет поля «%2». Её поля: %3.</translation>
    </message>
    <message>
        <source>The mark “%1” stands in %2 and in %3: leave it in one of them.</source>
        <translation>Знак «%1» стоит в %2 и в %3: оставьте его в одном из них.</translation>
    </message>
    <message>
        <source>SHEETS: there is no sheet “%1”. There are: %2.</source>
        <translation>SHEETS: нет листа «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>%1: no industry is recognised, neither in columns nor in the header, titles or names of sheets. Set INDUSTRY to the code of all values (TOTAL where it is none), INDUSTRY_COLUMN to the column of the industries, or give INDUSTRY_NAMES.</source>
        <translation>%1: отрасль не распознана ни в столбцах, ни в заголовке, названии таблицы или листов. Задайте в INDUSTRY код всех значений (TOTAL, если отрасли нет), в INDUSTRY_COLUMN – столбец отраслей, либо дайте INDUSTRY_NAMES.</translation>
    </message>
    <message>
        <source>%1: no column of values is left: %2 Set COLUMNS, HEADER_ROWS or the columns of labels where this is wrong.</source>
        <translation>%1: не осталось ни одного столбца значений: %2 Если это неверно, задайте COLUMNS, HEADER_ROWS или столбцы подписей.</translation>
    </message>
    <message>
        <source>“%1” (nearest: %2)</source>
        <translation>«%1» (ближайшее: %2)</translation>
    </message>
    <message>
        <source>%1 holds no table that is recognised: no row with a name and numbers. Choose other SHEETS, or set HEADER_ROWS and REGION_COLUMN.</source>
        <translation>%1: не распознана таблица – нет строки с названием и числами. Выберите другие SHEETS или задайте HEADER_ROWS и REGION_COLUMN.</translation>
    </message>
    <message>
        <source>%1: no region is recognised. Its rows begin with %2. Give REGION_NAMES, a table of names and codes; or set REGION_COLUMN and UNKNOWN to keep, to take the names as they are.</source>
        <translation>%1: ни один регион не распознан. Строки начинаются с %2. Дайте REGION_NAMES – таблицу названий и кодов; либо задайте REGION_COLUMN и UNKNOWN keep, чтобы взять названия как есть.</translation>
    </message>
    <message>
        <source>TABLE: tests/messy/industries_as_columns_ru.xlsx of the plugin&apos;s sources, and nothing else. With other regions, REGION_NAMES: a layer with a field region and fields name, name_ru and so on.</source>
        <translation>TABLE: tests/messy/industries_as_columns_ru.xlsx из исходных текстов плагина, больше ничего. Для других регионов – REGION_NAMES: слой с полем region и полями name, name_ru и так далее.</translation>
    </message>
</context>
<context>
    <name>PriceIndex</name>
    <message>
        <source>a price index must be above 0</source>
        <translation>индекс цен должен быть больше 0</translation>
    </message>
    <message>
        <source>there is another index of the same industry and year</source>
        <translation>для этой отрасли и этого года уже есть другой индекс</translation>
    </message>
    <message>
        <source>Price index (table of industry, year and index), for values in money</source>
        <translation>Индекс цен (таблица: отрасль, год, индекс) для денежных значений</translation>
    </message>
    <message>
        <source>Industry in the table of prices (empty = one index for all industries)</source>
        <translation>Отрасль в таблице цен (пусто = один индекс для всех отраслей)</translation>
    </message>
    <message>
        <source>Year in the table of prices</source>
        <translation>Год в таблице цен</translation>
    </message>
    <message>
        <source>Index in the table of prices</source>
        <translation>Индекс в таблице цен</translation>
    </message>
    <message>
        <source>PRICE_INDEX is for values in money: set VALUE_KIND to money, or leave PRICE_INDEX empty.</source>
        <translation>PRICE_INDEX предназначен для денежных значений: задайте VALUE_KIND = money или оставьте PRICE_INDEX пустым.</translation>
    </message>
    <message>
        <source>PRICE_INDEX: the table cannot be opened.</source>
        <translation>PRICE_INDEX: таблицу не удаётся открыть.</translation>
    </message>
    <message>
        <source>PRICE_INDEX has no index of the year %1.</source>
        <translation>В PRICE_INDEX нет индекса за %1 год.</translation>
    </message>
    <message>
        <source>PRICE_INDEX has no index of the industry “%1” in %2. The nearest industries it has: %3.</source>
        <translation>В PRICE_INDEX нет индекса отрасли «%1» за %2. Самые похожие отрасли в нём: %3.</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>Map of the firms by role</source>
        <translation>Карта предприятий по ролям</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Firms by role</source>
        <translation>Предприятия по ролям</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Отрасли</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>предприятия</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>коэффициент локализации</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>звёзды</translation>
    </message>
    <message>
        <source>rivals</source>
        <translation>соперников</translation>
    </message>
    <message>
        <source>Herfindahl</source>
        <translation>Херфиндаль</translation>
    </message>
    <message>
        <source>The %1 largest of %2 industries.</source>
        <translation>%1 крупнейших из %2 отраслей.</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Кооперация</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>извне</translation>
    </message>
    <message>
        <source>to outside</source>
        <translation>вовне</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>links</source>
        <translation>связи</translation>
    </message>
    <message>
        <source>share kept inside</source>
        <translation>доля внутри</translation>
    </message>
    <message>
        <source>density</source>
        <translation>плотность</translation>
    </message>
    <message>
        <source>reciprocity</source>
        <translation>взаимность</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Близость</translation>
    </message>
    <message>
        <source>distance, km</source>
        <translation>расстояние, км</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>between firms (a sample of pairs)</source>
        <translation>между предприятиями (выборка пар)</translation>
    </message>
    <message>
        <source>between all firms</source>
        <translation>между всеми предприятиями</translation>
    </message>
    <message>
        <source>between linked ones</source>
        <translation>между связанными</translation>
    </message>
    <message>
        <source>Interaction potential: %1 (size within reach of a unit of size, fading with exp(-distance / %2))</source>
        <translation>Потенциал взаимодействия: %1 (размер в досягаемости единицы размера, убывает как exp(-расстояние / %2))</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Кластер %1</translation>
    </message>
    <message>
        <source>Cluster profile. Firms: %1.</source>
        <translation>Профиль кластера. Предприятия: %1.</translation>
    </message>
    <message>
        <source>area, km²</source>
        <translation>площадь, км²</translation>
    </message>
    <message>
        <source>Herfindahl index of sizes</source>
        <translation>индекс Херфиндаля размеров</translation>
    </message>
    <message>
        <source>rivals a firm, on average</source>
        <translation>соперников на предприятие</translation>
    </message>
    <message>
        <source>of linkages stay inside</source>
        <translation>связей остаётся внутри</translation>
    </message>
    <message>
        <source>Roles that are missing: %1.</source>
        <translation>Недостающие роли: %1.</translation>
    </message>
    <message>
        <source>The map shows %1 of %2 firms.</source>
        <translation>На карте %1 из %2 предприятий.</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Профили кластеров</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>missing roles</source>
        <translation>недостающие роли</translation>
    </message>
    <message>
        <source>OUTPUT_SHEETS: %1 is there already and is no sheet of an earlier run. Name another folder.</source>
        <translation>OUTPUT_SHEETS: %1 уже есть и это не лист прежнего запуска. Назовите другую папку.</translation>
    </message>
    <message>
        <source>OUTPUT_SHEETS: %1 cannot be written: %2</source>
        <translation>OUTPUT_SHEETS: не удаётся записать %1: %2</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Territorial clusters</source>
        <translation>Территориальные кластеры</translation>
    </message>
    <message>
        <source>Territorial clusters (%1)</source>
        <translation>Территориальные кластеры (%1)</translation>
    </message>
    <message>
        <source>This build of Territorial Clusters is for QGIS %1.%2, but this is QGIS %3. Install the build for QGIS %4.%5.</source>
        <translation>Эта сборка «Территориальных кластеров» – для QGIS %1.%2, а здесь QGIS %3. Установите сборку для QGIS %4.%5.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Processing registry refused the provider.</source>
        <translation>Реестр алгоритмов QGIS отверг провайдера.</translation>
    </message>
</context>
<context>
    <name>QuotientColumns</name>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>код региона, в типе источника</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source; in a map of leading specialisations the one with the largest quotient</source>
        <translation>код отрасли, в типе источника; на карте ведущих специализаций – отрасль с наибольшим коэффициентом</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>год, в типе источника; NULL, если его в таблице нет</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>x_ri, in the unit of the source; NULL = unknown</source>
        <translation>x_ri, в единице источника; NULL = неизвестно</translation>
    </message>
    <message>
        <source>share in the region</source>
        <translation>доля в регионе</translation>
    </message>
    <message>
        <source>x_ri / x_r, 0 to 1; NULL where x_r is 0 or the value unknown</source>
        <translation>x_ri / x_r, от 0 до 1; NULL, если x_r равно 0 или значение неизвестно</translation>
    </message>
    <message>
        <source>share of the industry</source>
        <translation>доля отрасли</translation>
    </message>
    <message>
        <source>x_ri / x_i, 0 to 1; NULL where x_i is 0 or the value unknown</source>
        <translation>x_ri / x_i, от 0 до 1; NULL, если x_i равно 0 или значение неизвестно</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>коэффициент локализации</translation>
    </message>
    <message>
        <source>(x_ri / x_r) / (x_i / x), 0 and above, 1 = as in the reference area; NULL where undefined</source>
        <translation>(x_ri / x_r) / (x_i / x), 0 и более, 1 = как на территории сравнения; NULL, если не определён</translation>
    </message>
    <message>
        <source>small base</source>
        <translation>малая база</translation>
    </message>
    <message>
        <source>true where the value is below MIN_VALUE: the quotient stands on little</source>
        <translation>истина, если значение ниже MIN_VALUE: коэффициент опирается на немногое</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполно</translation>
    </message>
    <message>
        <source>true where the region or the industry has unknown values, so that its total is too low</source>
        <translation>истина, если у региона или отрасли есть неизвестные значения, так что итог занижен</translation>
    </message>
    <message>
        <source>symmetric location quotient</source>
        <translation>симметричный коэффициент локализации</translation>
    </message>
    <message>
        <source>(LQ - 1) / (LQ + 1), -1 to 1, 0 = as in the reference area; with MEASURES symmetric</source>
        <translation>(LQ - 1) / (LQ + 1), от -1 до 1, 0 = как в базе сравнения; при MEASURES symmetric</translation>
    </message>
    <message>
        <source>logarithm of the location quotient</source>
        <translation>логарифм коэффициента локализации</translation>
    </message>
    <message>
        <source>ln LQ, 0 = as in the reference area; NULL for a quotient of 0; with MEASURES logarithm</source>
        <translation>ln LQ, 0 = как в базе сравнения; NULL для коэффициента 0; при MEASURES logarithm</translation>
    </message>
    <message>
        <source>horizontal cluster</source>
        <translation>горизонтальный кластер</translation>
    </message>
    <message>
        <source>x_ri - x_r s_i, in the unit of the source: what is above a quotient of 1; with MEASURES surplus</source>
        <translation>x_ri - x_r s_i, в единицах источника: сколько сверх коэффициента 1; при MEASURES surplus</translation>
    </message>
    <message>
        <source>coefficient of per-capita production</source>
        <translation>коэффициент душевого производства</translation>
    </message>
    <message>
        <source>(x_ri / population of the region) / (x_i / population), 0 and above; with POPULATION</source>
        <translation>(x_ri / население региона) / (x_i / население), 0 и больше; при POPULATION</translation>
    </message>
    <message>
        <source>coefficient of marketability</source>
        <translation>коэффициент межрайонной товарности</translation>
    </message>
    <message>
        <source>what leaves the region / output, 0 and above; with EXPORTS</source>
        <translation>вывоз из региона / выпуск, 0 и больше; при EXPORTS</translation>
    </message>
    <message>
        <source>mean coefficient of specialisation</source>
        <translation>средний коэффициент специализации</translation>
    </message>
    <message>
        <source>mean of the location quotient and of the coefficients of per-capita production and marketability; 1 and above marks specialisation; with POPULATION and EXPORTS</source>
        <translation>среднее коэффициентов локализации, душевого производства и межрайонной товарности; 1 и больше – признак специализации; при POPULATION и EXPORTS</translation>
    </message>
    <message>
        <source>least possible location quotient</source>
        <translation>наименьший возможный коэффициент локализации</translation>
    </message>
    <message>
        <source>the least that unknown cells and published totals allow; with TOTAL_FIELD</source>
        <translation>наименьший, который допускают неизвестные ячейки и опубликованные итоги; при TOTAL_FIELD</translation>
    </message>
    <message>
        <source>largest possible location quotient</source>
        <translation>наибольший возможный коэффициент локализации</translation>
    </message>
    <message>
        <source>the largest that unknown cells and published totals allow; with TOTAL_FIELD</source>
        <translation>наибольший, который допускают неизвестные ячейки и опубликованные итоги; при TOTAL_FIELD</translation>
    </message>
    <message>
        <source>lower bound of the location quotient</source>
        <translation>нижняя граница коэффициента локализации</translation>
    </message>
    <message>
        <source>of the interval at level 1 - ALPHA; with SIGNIFICANCE exact or plants</source>
        <translation>интервала уровня 1 - ALPHA; при SIGNIFICANCE exact или plants</translation>
    </message>
    <message>
        <source>upper bound of the location quotient</source>
        <translation>верхняя граница коэффициента локализации</translation>
    </message>
    <message>
        <source>standardised location quotient</source>
        <translation>стандартизованный коэффициент локализации</translation>
    </message>
    <message>
        <source>in standard deviations across regions, of the quotient or of its logarithm; with SIGNIFICANCE standardised</source>
        <translation>в стандартных отклонениях по регионам, коэффициента или его логарифма; при SIGNIFICANCE standardised</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>probability of as much under chance, 0 to 1; with SIGNIFICANCE</source>
        <translation>вероятность такого же при случайности, от 0 до 1; при SIGNIFICANCE</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>least false discovery rate at which it is significant (Benjamini and Hochberg), 0 to 1; with SIGNIFICANCE</source>
        <translation>наименьшая доля ложных находок, при которой значимо (Бенджамини и Хохберг), от 0 до 1; при SIGNIFICANCE</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>значимо</translation>
    </message>
    <message>
        <source>true where q is at most ALPHA; of standardised quotients where z reaches its cut; NULL without a test</source>
        <translation>истина, где q не больше ALPHA; у стандартизованных коэффициентов – где z достигает порога; NULL без проверки</translation>
    </message>
</context>
<context>
    <name>QuotientInputs</name>
    <message>
        <source>a value must not be negative</source>
        <translation>значение не может быть отрицательным</translation>
    </message>
    <message>
        <source>Published total of the region, where its industries do not sum to it</source>
        <translation>Опубликованный итог региона, если отрасли в сумме его не дают</translation>
    </message>
    <message>
        <source>Population (for coefficients of per-capita production)</source>
        <translation>Население (для коэффициентов душевого производства)</translation>
    </message>
    <message>
        <source>Region in the population table</source>
        <translation>Регион в таблице населения</translation>
    </message>
    <message>
        <source>Persons in the population table</source>
        <translation>Численность в таблице населения</translation>
    </message>
    <message>
        <source>Year in the population table</source>
        <translation>Год в таблице населения</translation>
    </message>
    <message>
        <source>What leaves the region (a table with the same fields; for coefficients of marketability)</source>
        <translation>Вывоз из региона (таблица с теми же полями; для коэффициентов товарности)</translation>
    </message>
    <message>
        <source>Plants with their sizes (for the test with plants)</source>
        <translation>Предприятия с размерами (для проверки с предприятиями)</translation>
    </message>
    <message>
        <source>Industry in the table of plants</source>
        <translation>Отрасль в таблице предприятий</translation>
    </message>
    <message>
        <source>Size in the table of plants</source>
        <translation>Размер в таблице предприятий</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: таблица не открывается.</translation>
    </message>
    <message>
        <source>EXPORTS: the table needs the same fields as ACTIVITY, but has no field “%1”.</source>
        <translation>EXPORTS: таблице нужны те же поля, что у ACTIVITY, но поля «%1» в ней нет.</translation>
    </message>
    <message>
        <source>the region has two populations; where the table has years, name POPULATION_YEAR_FIELD</source>
        <translation>у региона две численности населения; если в таблице есть годы, укажите POPULATION_YEAR_FIELD</translation>
    </message>
    <message>
        <source>POPULATION has no rows of the year %1 nor of one near it.</source>
        <translation>В POPULATION нет строк за %1 год и за близкий к нему.</translation>
    </message>
    <message>
        <source>POPULATION has no rows of the year %1: those of %2 are taken.</source>
        <translation>В POPULATION нет строк за %1 год: взяты строки за %2.</translation>
    </message>
    <message>
        <source>Regions without a population: %1. Their coefficients are NULL.</source>
        <translation>Регионы без населения: %1. Их коэффициенты – NULL.</translation>
    </message>
    <message>
        <source>the region has another total in another row of the same year</source>
        <translation>у региона в другой строке того же года другой итог</translation>
    </message>
    <message>
        <source>In %1 regions and years the industries do not sum to TOTAL_FIELD; the largest difference: %2, %3 of %4. The published totals are taken.</source>
        <translation>Для %1 пар региона и года отрасли в сумме не дают TOTAL_FIELD; наибольшая разница: %2, %3 из %4. Взяты опубликованные итоги.</translation>
    </message>
    <message>
        <source>EXPORTS: %1 values belong to no region, industry and year of ACTIVITY and are not used.</source>
        <translation>EXPORTS: %1 значений не относятся ни к региону, ни к отрасли и году ACTIVITY и не использованы.</translation>
    </message>
    <message>
        <source>PLANTS: %1 plants of industries that ACTIVITY lacks, and %2 without a size, are not used.</source>
        <translation>PLANTS: %1 предприятий отраслей, которых нет в ACTIVITY, и %2 без размера не использованы.</translation>
    </message>
    <message>
        <source>Industries without plants, so without a test: %1.</source>
        <translation>Отрасли без предприятий, а значит без проверки: %1.</translation>
    </message>
</context>
<context>
    <name>QuotientTable</name>
    <message>
        <source>must not be negative</source>
        <translation>не может быть отрицательным</translation>
    </message>
    <message>
        <source>Location quotients (the long table of “Location quotients”)</source>
        <translation>Коэффициенты локализации (длинная таблица алгоритма «Коэффициенты локализации»)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Location quotient</source>
        <translation>Коэффициент локализации</translation>
    </message>
    <message>
        <source>The table of quotients %1 has no rows.</source>
        <translation>В таблице коэффициентов %1 нет строк.</translation>
    </message>
    <message>
        <source>the region has a second quotient for the same industry and year</source>
        <translation>у региона есть второй коэффициент для той же отрасли и года</translation>
    </message>
    <message>
        <source>a p is at most 1</source>
        <translation>p не больше 1</translation>
    </message>
    <message>
        <source>q or p of the quotient (where RULE asks for significance)</source>
        <translation>q или p коэффициента (если RULE требует значимости)</translation>
    </message>
    <message>
        <source>RULE asks for significance, but the table has no field “%1”: set SIGNIFICANCE_FIELD, or let “Location quotients” test the quotients (its parameter SIGNIFICANCE).</source>
        <translation>RULE требует значимости, но в таблице нет поля «%1»: задайте SIGNIFICANCE_FIELD или проверьте коэффициенты в «Коэффициентах локализации» (параметр SIGNIFICANCE).</translation>
    </message>
</context>
<context>
    <name>QuotientYear</name>
    <message>
        <source>p, q and intervals are NULL: %1</source>
        <translation>p, q и интервалы – NULL: %1</translation>
    </message>
    <message>
        <source> Overdispersion %1 (1 = independent counts).</source>
        <translation> Избыточная дисперсия %1 (1 = независимая численность).</translation>
    </message>
    <message>
        <source>The counts vary %1 times as much as independent ones would: persons come in plants, so p is too small almost everywhere. Read the intervals as the least there is, or test plants.</source>
        <translation>Численность варьирует в %1 раз сильнее независимой: люди работают на предприятиях, и p почти везде занижено. Считайте интервалы наименьшими из возможных или проверяйте предприятия.</translation>
    </message>
    <message>
        <source>Standardised: the logarithm in %1 industries, the quotient in %2.</source>
        <translation>Стандартизованы: логарифм в %1 отраслях, коэффициент в %2.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The layer of %1 cannot be opened: %2</source>
        <translation>Слой параметра %1 не открывается: %2</translation>
    </message>
    <message>
        <source>The layer %1 has no field %2. The nearest: %3.</source>
        <translation>В слое %1 нет поля %2. Ближайшие: %3.</translation>
    </message>
    <message>
        <source>%1: name a field of the layer of %2. Its fields: %3.</source>
        <translation>%1: назовите поле слоя %2. Его поля: %3.</translation>
    </message>
    <message>
        <source>%1: the layer of %2 has no field “%3”. Its fields: %4.</source>
        <translation>%1: в слое %2 нет поля «%3». Его поля: %4.</translation>
    </message>
    <message>
        <source>Layer %1, field %2, feature %3: %4 (value: %5).</source>
        <translation>Слой %1, поле %2, объект %3: %4 (значение: %5).</translation>
    </message>
    <message>
        <source>not a number (decimal point, no thousands separator)</source>
        <translation>не число (десятичная точка, без разделителя тысяч)</translation>
    </message>
    <message>
        <source>an id is missing</source>
        <translation>нет кода</translation>
    </message>
    <message>
        <source>the text was read in the wrong encoding. Set the right one in the layer&apos;s properties (Source, Data source encoding), such as UTF-8 or windows-1251, or save the table as UTF-8</source>
        <translation>текст прочитан в неверной кодировке. Задайте верную в свойствах слоя (Источник, Кодировка источника данных), например UTF-8 или windows-1251, или сохраните таблицу в UTF-8</translation>
    </message>
</context>
<context>
    <name>RegionInputs</name>
    <message>
        <source>%1 says nothing of these regions of the activity table: %2. Add them there, with the same ids.</source>
        <translation>В %1 ничего нет об этих регионах таблицы деятельности: %2. Добавьте их туда с теми же кодами.</translation>
    </message>
    <message>
        <source>Published total of the region, where its industries do not sum to it</source>
        <translation>Опубликованный итог региона, если отрасли в сумме его не дают</translation>
    </message>
    <message>
        <source>Sizes of the regions to compare with (population, area, all employment ...)</source>
        <translation>Размеры регионов для сравнения (население, площадь, вся занятость ...)</translation>
    </message>
    <message>
        <source>Region in the table of sizes</source>
        <translation>Регион в таблице размеров</translation>
    </message>
    <message>
        <source>Size of the region</source>
        <translation>Размер региона</translation>
    </message>
    <message>
        <source>Year in the table of sizes (empty = the same in all years)</source>
        <translation>Год в таблице размеров (пусто = одинаково во все годы)</translation>
    </message>
    <message>
        <source>Groups of regions, to split the Theil index (table or layer, region to group)</source>
        <translation>Группы регионов для разложения индекса Тейла (таблица или слой, регион – группа)</translation>
    </message>
    <message>
        <source>Region in the table of groups</source>
        <translation>Регион в таблице групп</translation>
    </message>
    <message>
        <source>Group of the region</source>
        <translation>Группа региона</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: таблица не открывается.</translation>
    </message>
    <message>
        <source>Give either TOTAL_FIELD or REGION_SIZES: both say what the regions&apos; sizes are.</source>
        <translation>Задайте либо TOTAL_FIELD, либо REGION_SIZES: оба говорят о размерах регионов.</translation>
    </message>
    <message>
        <source>REFERENCE_SHARES must be total where REGION_SIZES or TOTAL_FIELD give the totals.</source>
        <translation>REFERENCE_SHARES должен быть total, если итоги задают REGION_SIZES или TOTAL_FIELD.</translation>
    </message>
    <message>
        <source>a value must not be negative</source>
        <translation>значение не может быть отрицательным</translation>
    </message>
    <message>
        <source>the region has two sizes; where the table has years, name SIZES_YEAR_FIELD</source>
        <translation>у региона два размера; если в таблице есть годы, укажите SIZES_YEAR_FIELD</translation>
    </message>
    <message>
        <source>the region is in two groups</source>
        <translation>регион в двух группах</translation>
    </message>
</context>
<context>
    <name>RegionalSpecializationAlgorithm</name>
    <message>
        <source>Regional specialisation</source>
        <translation>Специализация регионов</translation>
    </message>
    <message>
        <source>Structure of the regions</source>
        <translation>Структура регионов</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>код региона, в типе источника</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>год, в типе источника; NULL, если его в таблице нет</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>sum of the region over all industries, in the unit of the source</source>
        <translation>сумма региона по всем отраслям, в единицах источника</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>индекс Херфиндаля</translation>
    </message>
    <message>
        <source>sum s_i^2, 1/I to 1 = one industry</source>
        <translation>сумма s_i^2, от 1/I до 1 = одна отрасль</translation>
    </message>
    <message>
        <source>Herfindahl index, normalised</source>
        <translation>индекс Херфиндаля, нормированный</translation>
    </message>
    <message>
        <source>(H - 1/I) / (1 - 1/I), 0 = even to 1; I = industries with a total above 0</source>
        <translation>(H - 1/I) / (1 - 1/I), от 0 = поровну до 1; I = отрасли с итогом больше 0</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>энтропия</translation>
    </message>
    <message>
        <source>-sum s_i ln s_i, natural logarithm, 0 to ln I</source>
        <translation>-сумма s_i ln s_i, натуральный логарифм, от 0 до ln I</translation>
    </message>
    <message>
        <source>effective industries</source>
        <translation>эффективное число отраслей</translation>
    </message>
    <message>
        <source>exp(entropy), 1 to I</source>
        <translation>exp(энтропия), от 1 до I</translation>
    </message>
    <message>
        <source>Krugman index</source>
        <translation>индекс Кругмана</translation>
    </message>
    <message>
        <source>sum |s_i - t_i|, 0 to 2, against KRUGMAN_REFERENCE</source>
        <translation>сумма |s_i - t_i|, от 0 до 2, относительно KRUGMAN_REFERENCE</translation>
    </message>
    <message>
        <source>Theil index</source>
        <translation>индекс Тейла</translation>
    </message>
    <message>
        <source>sum s_i ln(s_i / t_i), 0 and above, against REFERENCE_SHARES; NULL where the reference lacks an industry</source>
        <translation>сумма s_i ln(s_i / t_i), 0 и больше, относительно REFERENCE_SHARES; NULL, если в базе сравнения нет отрасли региона</translation>
    </message>
    <message>
        <source>Hachman index</source>
        <translation>индекс Хачмана</translation>
    </message>
    <message>
        <source>1 / sum(LQ_i s_i), above 0 to 1 = the reference&apos;s structure</source>
        <translation>1 / сумма(LQ_i s_i), больше 0 до 1 = структура базы сравнения</translation>
    </message>
    <message>
        <source>relative diversity</source>
        <translation>относительное разнообразие</translation>
    </message>
    <message>
        <source>1 / sum |s_i - t_i|, 1/2 and above; NULL for the reference&apos;s own structure</source>
        <translation>1 / сумма |s_i - t_i|, 1/2 и больше; NULL для структуры самой базы сравнения</translation>
    </message>
    <message>
        <source>relative specialisation</source>
        <translation>относительная специализация</translation>
    </message>
    <message>
        <source>the largest location quotient, 1 and above</source>
        <translation>наибольший коэффициент локализации, 1 и больше</translation>
    </message>
    <message>
        <source>Gini index</source>
        <translation>индекс Джини</translation>
    </message>
    <message>
        <source>of s_i against t_i, ordered by location quotient, 0 to 1</source>
        <translation>s_i относительно t_i, по возрастанию коэффициента локализации, от 0 до 1</translation>
    </message>
    <message>
        <source>related variety</source>
        <translation>связанное разнообразие</translation>
    </message>
    <message>
        <source>entropy within groups of related industries; NULL without RELATED_LENGTH</source>
        <translation>энтропия внутри групп родственных отраслей; NULL без RELATED_LENGTH</translation>
    </message>
    <message>
        <source>unrelated variety</source>
        <translation>несвязанное разнообразие</translation>
    </message>
    <message>
        <source>entropy between groups; related + unrelated = entropy</source>
        <translation>энтропия между группами; связанное + несвязанное = энтропия</translation>
    </message>
    <message>
        <source>basic activity</source>
        <translation>базисная деятельность</translation>
    </message>
    <message>
        <source>sum of what exceeds x t_i, in the unit of the source: activity that serves more than the region</source>
        <translation>сумма превышений над x t_i, в единицах источника: деятельность, которая обслуживает не только регион</translation>
    </message>
    <message>
        <source>economic-base multiplier</source>
        <translation>мультипликатор экономической базы</translation>
    </message>
    <message>
        <source>value / basic, 1 and above; NULL where basic is 0</source>
        <translation>значение / базисная деятельность, 1 и больше; NULL, где она 0</translation>
    </message>
    <message>
        <source>Lilien index</source>
        <translation>индекс Лилиена</translation>
    </message>
    <message>
        <source>structural change since the year before in the table; NULL for the first year</source>
        <translation>структурный сдвиг с предыдущего года таблицы; NULL для первого года</translation>
    </message>
    <message>
        <source>Bray-Curtis dissimilarity</source>
        <translation>несходство Брея–Кёртиса</translation>
    </message>
    <message>
        <source>share of the structure that changed since the year before, 0 to 1; NULL for the first year</source>
        <translation>доля структуры, изменившаяся с предыдущего года, от 0 до 1; NULL для первого года</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполно</translation>
    </message>
    <message>
        <source>true where values of the region are unknown and left out</source>
        <translation>истина, где значения региона неизвестны и не учтены</translation>
    </message>
    <message>
        <source>Intervals of the indices</source>
        <translation>Интервалы индексов</translation>
    </message>
    <message>
        <source>index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>name of the index: a field of the table of structures</source>
        <translation>название индекса: поле таблицы структур</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>нижняя граница</translation>
    </message>
    <message>
        <source>ALPHA / 2 quantile of the bootstrap; NULL where the values are no counts</source>
        <translation>квантиль ALPHA / 2 бутстрепа; NULL, если значения – не численность</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>верхняя граница</translation>
    </message>
    <message>
        <source>1 - ALPHA / 2 quantile of the bootstrap; NULL where the values are no counts</source>
        <translation>квантиль 1 - ALPHA / 2 бутстрепа; NULL, если значения – не численность</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>смещение</translation>
    </message>
    <message>
        <source>mean of the bootstrap less the index: how far small counts push the index</source>
        <translation>среднее бутстрепа минус индекс: насколько малая численность сдвигает индекс</translation>
    </message>
    <message>
        <source>Krugman index against</source>
        <translation>Индекс Кругмана относительно</translation>
    </message>
    <message>
        <source>Other relative indices against</source>
        <translation>Прочие относительные индексы относительно</translation>
    </message>
    <message>
        <source>Industries are related whose codes share the first n characters</source>
        <translation>Родственны отрасли, у кодов которых общие первые n знаков</translation>
    </message>
    <message>
        <source>Bootstrap replicates of the intervals</source>
        <translation>Повторений бутстрепа для интервалов</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Число регионов</translation>
    </message>
    <message>
        <source>Number of regions and years without a structure</source>
        <translation>Число регионов и лет без структуры</translation>
    </message>
    <message>
        <source>How specialised or diverse is the structure of each region, how far is it from that of the others, and how fast does it change?</source>
        <translation>Насколько специализирована или разнообразна структура каждого региона, как далека она от структуры остальных и как быстро меняется?</translation>
    </message>
    <message>
        <source>Use it to compare regions as wholes, on employment, output or value added. The indices answer different questions: Herfindahl and entropy look at the region alone, Krugman, Theil, Hachman and Gini compare it with a reference. All depend on how finely industries are divided: compare only tables of the same classification.</source>
        <translation>Применяйте для сравнения регионов в целом: по занятости, выпуску или добавленной стоимости. Индексы отвечают на разные вопросы: Херфиндаль и энтропия смотрят на один регион, Кругман, Тейл, Хачман и Джини сравнивают его с базой. Все зависят от дробности отраслей: сравнивайте только таблицы одной классификации.</translation>
    </message>
    <message>
        <source>s_i = x_ri / x_r, t_i = share of industry i in the reference, I = number of industries with a total above 0.
The reference is all regions (total), all others pooled (others), or the mean of the others&apos; shares (mean_of_others); the same data give different Krugman indices by them. Related variety = entropy - unrelated variety; unrelated variety = entropy of the groups. Lilien = sqrt(sum s_i (dln x_ri - dln x_r)^2), s_i the mean of both years.
Intervals: the counts of each region are drawn again, multinomially with its own shares, PERMUTATIONS times against the observed reference; the bounds are quantiles of the indices of these draws.</source>
        <translation>s_i = x_ri / x_r, t_i = доля отрасли i в базе сравнения, I = число отраслей с итогом больше 0.
База сравнения – все регионы (total), все остальные вместе (others) или среднее долей остальных (mean_of_others); на одних данных индексы Кругмана по ним различны. Связанное разнообразие = энтропия - несвязанное; несвязанное = энтропия групп. Лилиен = корень(сумма s_i (dln x_ri - dln x_r)^2), s_i – среднее обоих лет.
Интервалы: численность каждого региона разыгрывается заново PERMUTATIONS раз, полиномиально с его же долями, при наблюдаемой базе сравнения; границы – квантили индексов этих розыгрышей.</translation>
    </message>
    <message>
        <source>Krugman, P. (1991), Geography and trade; Duranton, G. and Puga, D. (2000), doi:10.1080/0042098002104; Frenken, K., van Oort, F. and Verburg, T. (2007), doi:10.1080/00343400601120296; Lilien, D. (1982), doi:10.1086/261088</source>
        <translation>Krugman, P. (1991), Geography and trade; Duranton, G. and Puga, D. (2000), doi:10.1080/0042098002104; Frenken, K., van Oort, F. and Verburg, T. (2007), doi:10.1080/00343400601120296; Lilien, D. (1982), doi:10.1086/261088</translation>
    </message>
    <message>
        <source>NULL is unknown: left out, and the region flagged as incomplete. A region without values has no structure: its indices are NULL, and counted in NULL_COUNT. A pair that a long table does not have is 0. Totals among the rows stop the run unless TOTALS says what to do.</source>
        <translation>NULL – неизвестно: не учитывается, регион помечается как неполный. У региона без значений нет структуры: его индексы NULL и посчитаны в NULL_COUNT. Пара, которой нет в длинной таблице, равна 0. Итоги среди строк останавливают расчёт, если TOTALS не говорит, что делать.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:regionalspecialization -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year OUTPUT=structure.csv</source>
        <translation>qgis_process run territorial:regionalspecialization -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year OUTPUT=structure.csv</translation>
    </message>
    <message>
        <source>REFERENCE: another area&apos;s table is not used here; the reference is made of the regions (REFERENCE_SHARES).</source>
        <translation>REFERENCE: таблица другой территории здесь не используется; база сравнения складывается из регионов (REFERENCE_SHARES).</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> В границах %1.</translation>
    </message>
    <message>
        <source>Indices of specialisation, diversity and structural change; Krugman index against %1, other relative indices against %2.</source>
        <translation>Индексы специализации, разнообразия и структурных сдвигов; индекс Кругмана относительно %1, прочие относительные индексы относительно %2.</translation>
    </message>
    <message>
        <source>Percentile bootstrap of counts, %1 replicates, seed %2, level %3.</source>
        <translation>Процентильный бутстреп численности, повторений %1, начальное значение %2, уровень %3.</translation>
    </message>
    <message>
        <source>Intervals are NULL: %1</source>
        <translation>Интервалы – NULL: %1</translation>
    </message>
</context>
<context>
    <name>RegionalizeAlgorithm</name>
    <message>
        <source>REGIONS: the layer cannot be opened.</source>
        <translation>REGIONS: слой не открывается.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: name the fields in which areas of a group are to be alike.</source>
        <translation>VALUE_FIELDS: укажите поля, по которым территории группы должны быть сходны.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: the layer has no field “%1”. Its fields: %2.</source>
        <translation>VALUE_FIELDS: в слое нет поля «%1». Его поля: %2.</translation>
    </message>
    <message>
        <source>LEAST_FLOOR cannot be kept by the hierarchical methods: take skater or redcap, or leave it at 0.</source>
        <translation>Иерархические методы не могут соблюсти LEAST_FLOOR: возьмите skater или redcap либо оставьте 0.</translation>
    </message>
    <message>
        <source>FLOOR_FIELD is given, but LEAST_FLOOR is 0: say how much of it each group needs.</source>
        <translation>FLOOR_FIELD задан, но LEAST_FLOOR равен 0: скажите, сколько его нужно каждой группе.</translation>
    </message>
    <message>
        <source>There are %1 groups instead of %2: so many parts of the territory are joined by no link. A larger SNAP or a WEIGHTS_TABLE may join them.</source>
        <translation>Групп %1 вместо %2: столько частей территории ничем не связаны. Больший SNAP или WEIGHTS_TABLE могут их связать.</translation>
    </message>
    <message>
        <source>There are %1 groups instead of %2: no further cut keeps every group at LEAST_FLOOR, or there are too few areas.</source>
        <translation>Групп %1 вместо %2: ни один новый разрез не оставит каждой группе LEAST_FLOOR либо территорий слишком мало.</translation>
    </message>
    <message>
        <source>Between / total sum of squares: %1.</source>
        <translation>Межгрупповая / общая сумма квадратов: %1.</translation>
    </message>
    <message>
        <source>Contiguous groups by %1 of %2; between / total sum of squares %3.</source>
        <translation>Смежные группы методом %1 по %2; межгрупповая / общая сумма квадратов %3.</translation>
    </message>
    <message>
        <source>Areas with their groups</source>
        <translation>Территории с их группами</translation>
    </message>
    <message>
        <source>Contiguous groups</source>
        <translation>Смежные группы</translation>
    </message>
    <message>
        <source>Regionalize</source>
        <translation>Районирование</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>number of the contiguous group, 1 and above, in the order of the areas&apos; ids; NULL where a value is missing</source>
        <translation>номер смежной группы, от 1, в порядке идентификаторов территорий; NULL, если нет значения</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>id of the area, in the type of the source</source>
        <translation>идентификатор территории, в типе источника</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>name of the area, where its layer has one</source>
        <translation>название территории, если оно есть в слое</translation>
    </message>
    <message>
        <source>members</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>ids of the areas</source>
        <translation>идентификаторы территорий</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>число участников</translation>
    </message>
    <message>
        <source>1 and above</source>
        <translation>1 и более</translation>
    </message>
    <message>
        <source>sum of the floor</source>
        <translation>сумма минимума</translation>
    </message>
    <message>
        <source>sum of FLOOR_FIELD, in its unit; NULL without it</source>
        <translation>сумма FLOOR_FIELD в его единицах; NULL без него</translation>
    </message>
    <message>
        <source>within sum of squares</source>
        <translation>внутригрупповая сумма квадратов</translation>
    </message>
    <message>
        <source>of the standardised values about the group&apos;s means, 0 and above</source>
        <translation>стандартизованных значений относительно средних группы, от 0</translation>
    </message>
    <message>
        <source>Values in which areas of a group are alike</source>
        <translation>Значения, по которым территории группы сходны</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Число групп</translation>
    </message>
    <message>
        <source>Standardise the values (z_score: standard deviation; mad: mean absolute deviation; range: 0 to 1)</source>
        <translation>Стандартизация значений (z_score: стандартное отклонение; mad: среднее абсолютное отклонение; range: от 0 до 1)</translation>
    </message>
    <message>
        <source>Field of which each group needs a minimum</source>
        <translation>Поле, минимум которого нужен каждой группе</translation>
    </message>
    <message>
        <source>Least sum of that field in a group (without a field: least number of areas)</source>
        <translation>Наименьшая сумма этого поля в группе (без поля: наименьшее число территорий)</translation>
    </message>
    <message>
        <source>Total sum of squares</source>
        <translation>Общая сумма квадратов</translation>
    </message>
    <message>
        <source>Within sum of squares</source>
        <translation>Внутригрупповая сумма квадратов</translation>
    </message>
    <message>
        <source>Ratio of the between to the total sum of squares</source>
        <translation>Отношение межгрупповой суммы квадратов к общей</translation>
    </message>
    <message>
        <source>%1 groups reach LEAST_FLOOR at most, as far as was searched.</source>
        <translation>LEAST_FLOOR достигают самое большее %1 групп, насколько искали.</translation>
    </message>
    <message>
        <source>LEAST_FLOOR: Max-p finds the greatest number of groups that reach it, so say how much of FLOOR_FIELD (or, without a field, how many areas) each group needs.</source>
        <translation>LEAST_FLOOR: Max-p находит наибольшее число групп, которые его достигают, поэтому скажите, сколько FLOOR_FIELD (или, без поля, сколько территорий) нужно каждой группе.</translation>
    </message>
    <message>
        <source>%1 groups do not reach LEAST_FLOOR: they are parts of the territory that no link joins to the rest, too small by themselves.</source>
        <translation>Групп, не достигших LEAST_FLOOR: %1. Это части территории, ничем не связанные с остальными и сами по себе слишком малые.</translation>
    </message>
    <message>
        <source>Values with their sums of squares</source>
        <translation>Значения с суммами квадратов</translation>
    </message>
    <message>
        <source>compactness</source>
        <translation>компактность</translation>
    </message>
    <message>
        <source>isoperimetric quotient of the outline, 4 pi area / perimeter squared: 1 = circle, 0 to 1; NULL without a polygon</source>
        <translation>изопериметрическое отношение контура, 4 pi площадь / квадрат периметра: 1 = круг, от 0 до 1; NULL без полигона</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>диаметр</translation>
    </message>
    <message>
        <source>steps between neighbours on the longest of the shortest paths inside the group, 0 and above</source>
        <translation>шагов между соседями на самом длинном из кратчайших путей внутри группы, от 0</translation>
    </message>
    <message>
        <source>diameter ratio</source>
        <translation>относительный диаметр</translation>
    </message>
    <message>
        <source>diameter / number of members, 0 to below 1</source>
        <translation>диаметр / число членов, от 0 до меньше 1</translation>
    </message>
    <message>
        <source>join count ratio</source>
        <translation>доля внутренних соседств</translation>
    </message>
    <message>
        <source>share of the members&apos; neighbours that are in the group, 0 to 1; NULL without neighbours</source>
        <translation>доля соседей членов, которые входят в группу, от 0 до 1; NULL без соседей</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>name of the field of values</source>
        <translation>имя поля значений</translation>
    </message>
    <message>
        <source>total sum of squares</source>
        <translation>общая сумма квадратов</translation>
    </message>
    <message>
        <source>of the standardised values about their mean, 0 and above</source>
        <translation>стандартизованных значений относительно их среднего, от 0</translation>
    </message>
    <message>
        <source>of the standardised values about the groups&apos; means, 0 and above</source>
        <translation>стандартизованных значений относительно средних групп, от 0</translation>
    </message>
    <message>
        <source>between sum of squares</source>
        <translation>межгрупповая сумма квадратов</translation>
    </message>
    <message>
        <source>total - within, 0 and above</source>
        <translation>общая - внутригрупповая, от 0</translation>
    </message>
    <message>
        <source>ratio of the between to the total sum</source>
        <translation>отношение межгрупповой суммы к общей</translation>
    </message>
    <message>
        <source>0 = groups explain nothing, 1 = equal within groups; NULL where the value is the same everywhere</source>
        <translation>0 = группы ничего не объясняют, 1 = внутри групп равны; NULL, если значение одинаково всюду</translation>
    </message>
    <message>
        <source>Number of groups (Max-p finds its own)</source>
        <translation>Число групп (Max-p находит его сам)</translation>
    </message>
    <message>
        <source>Number of starts of AZP and Max-p</source>
        <translation>Число запусков AZP и Max-p</translation>
    </message>
    <message>
        <source>Between sum of squares</source>
        <translation>Межгрупповая сумма квадратов</translation>
    </message>
    <message>
        <source>Which contiguous groups of areas are alike within and different from one another?</source>
        <translation>Какие смежные группы территорий сходны внутри и различны между собой?</translation>
    </message>
    <message>
        <source>Use it to divide a territory into zones by several values at once, such as quotients, wages and growth. BETWEEN_RATIO compares methods: 0 = groups explain nothing, 1 = areas of a group are equal; it grows with the number of groups. skater is the fastest; azp_tabu and azp_annealing mostly give the highest ratio; the hierarchical methods nest: with more groups each divides one; max_p finds how many groups there can be when each needs so many people or areas. The search draws groups of any form, so look at compactness as well.</source>
        <translation>Применяйте, чтобы разделить территорию на зоны сразу по нескольким значениям, например по коэффициентам, заработной плате и росту. BETWEEN_RATIO сравнивает методы: 0 = группы ничего не объясняют, 1 = территории группы равны; оно растёт с числом групп. skater быстрее всех; azp_tabu и azp_annealing чаще всего дают наибольшее отношение; иерархические методы вложены: каждая следующая группа делит одну из прежних; max_p находит, сколько групп возможно, если каждой нужно столько-то людей или территорий. Поиск рисует группы любой формы, поэтому смотрите и на компактность.</translation>
    </message>
    <message>
        <source>skater: the minimum spanning tree of the neighbourhood by the Euclidean distance of the values is cut GROUPS - 1 times, always at the edge whose removal lowers the within sum of squares most. redcap: the tree is built by joining, of all adjoining clusters, the two that are nearest by the linkage, by the shortest link between them; then it is cut likewise. The linkage is over all pairs of their areas (full order) or over the links between them alone (first order; with single linkage that is skater). hierarchical: joining goes on until GROUPS are left. azp: areas move between adjoining groups while that lowers the within sum of squares (greedy); tabu goes on with the best move that does not undo a recent one, annealing with random moves that may raise it by less and less; of ITERATIONS starts the best counts, and the first begins with redcap_ward. max_p: groups grow until each reaches LEAST_FLOOR; of ITERATIONS starts those with the most groups are improved likewise. BETWEEN_RATIO = 1 - within / total sum of squares. With LEAST_FLOOR no cut or move leaves a group below it; then there may be fewer groups. Compactness = 4 pi area / perimeter squared of the group&apos;s outline; GeoDa&apos;s figure, with the perimeters of all members, is lower.</source>
        <translation>skater: минимальное остовное дерево соседства по евклидову расстоянию значений разрезается GROUPS - 1 раз, всегда по ребру, удаление которого сильнее всего снижает внутригрупповую сумму квадратов. redcap: дерево строится соединением двух из всех смежных кластеров, ближайших по связи, по кратчайшему ребру между ними; затем оно так же разрезается. Связь берётся по всем парам их территорий (полный порядок) или только по рёбрам между ними (первый порядок; с одиночной связью это skater). hierarchical: соединение идёт, пока не останется GROUPS. azp: территории переходят между смежными группами, пока это снижает внутригрупповую сумму квадратов (greedy); tabu продолжает лучшим переходом, который не отменяет недавний, annealing — случайными переходами, которые могут её повышать всё меньше; из ITERATIONS запусков берётся лучший, а первый начинается с redcap_ward. max_p: группы растут, пока каждая не достигнет LEAST_FLOOR; из ITERATIONS запусков так же улучшаются те, где групп больше всего. BETWEEN_RATIO = 1 - внутригрупповая / общая сумма квадратов. С LEAST_FLOOR ни один разрез или переход не оставляет группу ниже него; тогда групп может быть меньше. Компактность = 4 pi площадь / квадрат периметра контура группы; у GeoDa, где складываются периметры всех членов, она ниже.</translation>
    </message>
    <message>
        <source>Assuncao, R., Neves, M., Camara, G. and Freitas, C. (2006), https://doi.org/10.1080/13658810600665111; Guo, D. (2008), https://doi.org/10.1080/13658810701674970; Murtagh, F. (1985), A survey of algorithms for contiguity-constrained clustering; Openshaw, S. (1977), https://doi.org/10.2307/622300; Openshaw, S. and Rao, L. (1995), https://doi.org/10.1068/a270425; Duque, J., Anselin, L. and Rey, S. (2012), https://doi.org/10.1111/j.1467-9787.2011.00743.x</source>
        <translation>Assuncao, R., Neves, M., Camara, G. и Freitas, C. (2006), https://doi.org/10.1080/13658810600665111; Guo, D. (2008), https://doi.org/10.1080/13658810701674970; Murtagh, F. (1985), A survey of algorithms for contiguity-constrained clustering; Openshaw, S. (1977), https://doi.org/10.2307/622300; Openshaw, S. и Rao, L. (1995), https://doi.org/10.1068/a270425; Duque, J., Anselin, L. и Rey, S. (2012), https://doi.org/10.1111/j.1467-9787.2011.00743.x</translation>
    </message>
    <message>
        <source>Areas with a missing value are in no group (NULL). Parts of the territory that no link joins stay apart: then there may be more groups than asked for, and a warning says so; one that is below LEAST_FLOOR as a whole is a group of its own. A value that is the same everywhere counts for nothing. Ties go to the first ids, so the order of rows decides nothing; azp and max_p depend on SEED alone, not on the number of processors. Up to 20,000 areas for single, complete and average linkage of full order.</source>
        <translation>Территории без значения не входят ни в одну группу (NULL). Части территории, которые ничем не связаны, остаются врозь: тогда групп может быть больше, чем задано, и предупреждение об этом говорит; часть, которая вся ниже LEAST_FLOOR, — отдельная группа. Значение, одинаковое всюду, ничего не решает. При равенстве решают первые идентификаторы, поэтому порядок строк ничего не значит; azp и max_p зависят только от SEED, но не от числа процессоров. До 20 000 территорий для связей single, complete и average полного порядка.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg &amp;&amp; qgis_process run territorial:regionalize -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELDS=location_quotient GROUPS=3 OUTPUT=zones.gpkg</source>
        <translation>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg &amp;&amp; qgis_process run territorial:regionalize -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELDS=location_quotient GROUPS=3 OUTPUT=zones.gpkg</translation>
    </message>
    <message>
        <source>LEAST_FLOOR is %1, but all areas together have %2: no group can reach it.</source>
        <translation>LEAST_FLOOR равно %1, а у всех территорий вместе %2: ни одна группа его не достигнет.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: all areas have the same value of %1: it divides nothing.</source>
        <translation>VALUE_FIELDS: у всех территорий одно и то же значение %1: оно ничего не разделяет.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: all areas have the same values: nothing tells where to divide them, so that the groups mean nothing.</source>
        <translation>VALUE_FIELDS: значения всех территорий одинаковы: ничто не говорит, где их разделить, и группы ничего не значат.</translation>
    </message>
    <message>
        <source>%1 areas lack a value or a geometry: they are in no group.</source>
        <translation>У %1 территорий нет значения или геометрии: они не входят ни в одну группу.</translation>
    </message>
</context>
<context>
    <name>RegionalizeAreas</name>
    <message>
        <source>must not be negative</source>
        <translation>не должно быть отрицательным</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Regions (polygons)</source>
        <translation>Регионы (полигоны)</translation>
    </message>
    <message>
        <source>Id of the regions</source>
        <translation>Код региона</translation>
    </message>
    <message>
        <source>the id is repeated, it is also that of feature %1</source>
        <translation>код повторяется, он есть и у объекта %1</translation>
    </message>
    <message>
        <source>%1 polygons of %2 were invalid and have been repaired.</source>
        <translation>Неверных полигонов в слое %2: %1; они исправлены.</translation>
    </message>
    <message>
        <source>%1 regions of %2 have no geometry.</source>
        <translation>Регионов без геометрии в слое %2: %1.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has no polygons. Give the areas of the regions.</source>
        <translation>%1: в слое «%2» нет полигонов. Дайте площади регионов.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The output %1 could not be written: %2</source>
        <translation>Результат %1 не записан: %2</translation>
    </message>
    <message>
        <source>The GeoPackage %1 holds the table “%2”, which would be lost. Name a table inside it instead: ogr:dbname=&apos;%1&apos; table=&quot;result&quot; (geom)</source>
        <translation>В GeoPackage %1 есть таблица «%2», она была бы потеряна. Назовите таблицу внутри него: ogr:dbname=&apos;%1&apos; table=&quot;result&quot; (geom)</translation>
    </message>
    <message>
        <source>Features %1 to %2 of the output %3 could not be written: %4</source>
        <translation>Объекты %1–%2 результата %3 не удалось записать: %4</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>producers</source>
        <translation>производители</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>поставщики</translation>
    </message>
    <message>
        <source>education</source>
        <translation>образование</translation>
    </message>
    <message>
        <source>science</source>
        <translation>наука</translation>
    </message>
    <message>
        <source>government</source>
        <translation>государство</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>инфраструктура</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочие</translation>
    </message>
    <message>
        <source>Role of the firms (empty = by their industry)</source>
        <translation>Роль предприятий (пусто = по отрасли)</translation>
    </message>
    <message>
        <source>Industries that this kind of cluster is for, such as “07;24” (other producers then count as suppliers; empty = all)</source>
        <translation>Отрасли, ради которых существует кластер, например «07;24» (прочие производители тогда поставщики; пусто = все)</translation>
    </message>
    <message>
        <source>Table of roles by industry (empty = the one of the plugin, for OKED and NACE)</source>
        <translation>Таблица ролей по отраслям (пусто = из плагина, для ОКЭД и NACE)</translation>
    </message>
    <message>
        <source>Industry code, or its beginning</source>
        <translation>Код отрасли или его начало</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: таблица не открывается.</translation>
    </message>
    <message>
        <source>The table of roles of the plugin cannot be read.</source>
        <translation>Не удаётся прочитать таблицу ролей плагина.</translation>
    </message>
    <message>
        <source>not one of the roles %1</source>
        <translation>не одна из ролей %1</translation>
    </message>
    <message>
        <source>the code has a role already</source>
        <translation>у кода уже есть роль</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>Column left out: %1.</source>
        <translation>Столбец отброшен: %1.</translation>
    </message>
    <message>
        <source>No table is recognised in this sheet.</source>
        <translation>На этом листе таблица не распознана.</translation>
    </message>
    <message>
        <source>Title of the sheet.</source>
        <translation>Заголовок листа.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>столбец %1</translation>
    </message>
    <message>
        <source>header</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1: data from row %2, %3 columns of values; regions: %4; industries: %5; year: %6.</source>
        <translation>%1: данные со строки %2, столбцов значений: %3; регионы: %4; отрасли: %5; год: %6.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>A date: the spreadsheet took the code %1 for one.</source>
        <translation>Дата: программа приняла код %1 за неё.</translation>
    </message>
    <message>
        <source>The cell %1 holds the code %2: codes were read as numbers, and their zeros are lost (05.10 became 5.1). Format the column as text in the spreadsheet and type the codes anew.</source>
        <translation>В ячейке %1 стоит код %2: коды прочитаны как числа, и их нули потеряны (05.10 стало 5.1). Задайте столбцу текстовый формат и введите коды заново.</translation>
    </message>
    <message>
        <source>The region is not known.</source>
        <translation>Регион неизвестен.</translation>
    </message>
    <message>
        <source>The industry is not known.</source>
        <translation>Отрасль неизвестна.</translation>
    </message>
</context>
<context>
    <name>ShiftShareAlgorithm</name>
    <message>
        <source>%1: there is no year %2 in the table. There are: %3.</source>
        <translation>%1: в таблице нет года %2. Есть: %3.</translation>
    </message>
    <message>
        <source>The table has one year only (%1): change needs two or more.</source>
        <translation>В таблице только один год (%1): для изменения нужны два или больше.</translation>
    </message>
    <message>
        <source>FIRST_YEAR (%1) must come before LAST_YEAR (%2).</source>
        <translation>FIRST_YEAR (%1) должен предшествовать LAST_YEAR (%2).</translation>
    </message>
    <message>
        <source>The reference area had nothing of these industries at the start, so they have no growth; their change is in the field undivided: %1.</source>
        <translation>В начале этих отраслей на территории сравнения не было, поэтому темпа роста у них нет; их изменение в поле undivided: %1.</translation>
    </message>
    <message>
        <source>%1 competitive components cannot be parted by this method; they are in the field competitive_rest.</source>
        <translation>%1 конкурентных составляющих этот метод разложить не может; они в поле competitive_rest.</translation>
    </message>
    <message>
        <source>The steps lie between the years of the table: %1.</source>
        <translation>Шаги идут между годами таблицы: %1.</translation>
    </message>
    <message>
        <source>YEAR_FIELD: name the field that holds the year; change needs two years or more.</source>
        <translation>YEAR_FIELD: укажите поле с годом; для изменения нужны два года или больше.</translation>
    </message>
    <message>
        <source>OUTPUT_MAP needs the polygons of the regions: give REGIONS.</source>
        <translation>Для OUTPUT_MAP нужны полигоны регионов: задайте REGIONS.</translation>
    </message>
    <message>
        <source>, prices of %1</source>
        <translation>, цены %1 года</translation>
    </message>
    <message>
        <source> In prices of %1.</source>
        <translation> В ценах %1 года.</translation>
    </message>
    <message>
        <source>, current prices</source>
        <translation>, текущие цены</translation>
    </message>
    <message>
        <source> In current prices: growth includes the rise of prices.</source>
        <translation> В текущих ценах: рост включает рост цен.</translation>
    </message>
    <message>
        <source>The values are money in current prices: growth includes the rise of prices, and industries whose prices rose more seem to grow more. Give PRICE_INDEX to compare volumes.</source>
        <translation>Значения даны в деньгах в текущих ценах: рост включает рост цен, и отрасли, цены которых выросли сильнее, кажутся растущими быстрее. Чтобы сравнивать объёмы, задайте PRICE_INDEX.</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> В границах %1.</translation>
    </message>
    <message>
        <source>Components of change, method %1.</source>
        <translation>Составляющие изменения, метод %1.</translation>
    </message>
    <message>
        <source> Intervals: bootstrap of industries, %1 replicates, seed %2, level %3.</source>
        <translation> Интервалы: бутстреп по отраслям, повторов %1, начальное число %2, уровень %3.</translation>
    </message>
    <message>
        <source>Shift-share%1</source>
        <translation>Сдвиг-доля%1</translation>
    </message>
    <message>
        <source>Shift-share of regions%1</source>
        <translation>Сдвиг-доля по регионам%1</translation>
    </message>
    <message>
        <source>Competitive component%1</source>
        <translation>Конкурентная составляющая%1</translation>
    </message>
    <message>
        <source>What each region gained or lost beside its industries elsewhere, as a share of its value at the start. </source>
        <translation>Что каждый регион приобрёл или потерял сверх роста своих отраслей в других местах, в доле от значения в начале. </translation>
    </message>
    <message>
        <source>Shift-share analysis</source>
        <translation>Анализ структурных сдвигов (shift-share)</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>код региона, в типе источника</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>первый год</translation>
    </message>
    <message>
        <source>year of the start, in the type of the source</source>
        <translation>год начала, в типе источника</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>последний год</translation>
    </message>
    <message>
        <source>year of the end</source>
        <translation>год конца</translation>
    </message>
    <message>
        <source>value at the start</source>
        <translation>значение в начале</translation>
    </message>
    <message>
        <source>x_0, in the unit of the source; with PRICE_INDEX in prices of the first year; sums of regions: over industries known in all years used</source>
        <translation>x_0, в единицах источника; с PRICE_INDEX в ценах первого года; суммы регионов: по отраслям, известным во всех использованных годах</translation>
    </message>
    <message>
        <source>value at the end</source>
        <translation>значение в конце</translation>
    </message>
    <message>
        <source>x_1, likewise</source>
        <translation>x_1, так же</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>x_1 - x_0, likewise</source>
        <translation>x_1 - x_0, так же</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>рост</translation>
    </message>
    <message>
        <source>x_1 / x_0 - 1, -1 and above; NULL where x_0 is 0</source>
        <translation>x_1 / x_0 - 1, от -1 и выше; NULL, где x_0 равно 0</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source</source>
        <translation>код отрасли, в типе источника</translation>
    </message>
    <message>
        <source>competitive component / start</source>
        <translation>конкурентная составляющая / начало</translation>
    </message>
    <message>
        <source>competitive / value_start, a share: how much faster or slower the region grew than its industries elsewhere; NULL where value_start is 0</source>
        <translation>competitive / value_start, доля: насколько быстрее или медленнее регион рос, чем его отрасли в других местах; NULL, где value_start равно 0</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполно</translation>
    </message>
    <message>
        <source>true where values of the region are unknown and left out</source>
        <translation>истина, где значения региона неизвестны и не учтены</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>name of the region in the language of the plugin, where the layer of regions has one; else its id</source>
        <translation>название региона на языке модуля, если оно есть в слое регионов; иначе его код</translation>
    </message>
    <message>
        <source>Components by region and industry</source>
        <translation>Составляющие по регионам и отраслям</translation>
    </message>
    <message>
        <source>Components by region</source>
        <translation>Составляющие по регионам</translation>
    </message>
    <message>
        <source>Map of the competitive component</source>
        <translation>Карта конкурентной составляющей</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>First year (empty = the first of the table)</source>
        <translation>Первый год (пусто = первый в таблице)</translation>
    </message>
    <message>
        <source>Last year (empty = the last of the table)</source>
        <translation>Последний год (пусто = последний в таблице)</translation>
    </message>
    <message>
        <source>Bootstrap replicates of the intervals</source>
        <translation>Повторений бутстрепа для интервалов</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Число регионов</translation>
    </message>
    <message>
        <source>Number of industries</source>
        <translation>Число отраслей</translation>
    </message>
    <message>
        <source>How much of each region&apos;s growth is that of the whole economy, how much comes from its mix of industries, and how much is its own?</source>
        <translation>Какая часть роста каждого региона – рост всей экономики, какая идёт от его набора отраслей, а какая – его собственная?</translation>
    </message>
    <message>
        <source>Use it on employment, output or value added of two years or more. The competitive component is a description, not a cause, and it depends on how finely industries are divided. Values in money are in current prices unless PRICE_INDEX is given: then growth includes the rise of prices, and the layers say so. The years must have the same regions.</source>
        <translation>Применяйте к занятости, выпуску или добавленной стоимости за два года и больше. Конкурентная составляющая – описание, а не причина, и зависит от того, насколько дробно поделены отрасли. Денежные значения считаются в текущих ценах, если не задан PRICE_INDEX: тогда рост включает рост цен, и слои об этом говорят. Во всех годах должны быть одни и те же регионы.</translation>
    </message>
    <message>
        <source>x_0, x_1 = value of industry i in region r at the start and the end; g, g_i = growth of the sum of all regions (or of REFERENCE), in total and in industry i; g_ri, g_r = of the region; n_ri = growth of the industry in the neighbours, sum_s w_rs x_si1 / sum_s w_rs x_si0 - 1.
classic: x_1 - x_0 = x_0 g + x_0 (g_i - g) + x_0 (g_ri - g_i), national + industry_mix + competitive.
esteban_marquillas: competitive = h (g_ri - g_i) + (x_0 - h)(g_ri - g_i), with h = x_r0 X_i0 / X_0.
arcelus: each of national and industry_mix at h and at x_0 - h; competitive split by g_r - g and what is left of g_ri - g_i, each at h and at x_0 - h.
dynamic: the classic components of every step between two years of the table, summed.
spatial: competitive = x_0 (n_ri - g_i) + x_0 (g_ri - n_ri), weights of rows summing to 1; industry_mix + neighbours is the industry-mix effect of Nazara and Hewings.
Intervals of a region&apos;s sums: its industries are drawn with replacement, PERMUTATIONS times; a component is taken as a rate of the drawn values at the start.</source>
        <translation>x_0, x_1 = значение отрасли i в регионе r в начале и в конце; g, g_i = рост суммы всех регионов (или REFERENCE), всего и в отрасли i; g_ri, g_r = рост региона; n_ri = рост отрасли у соседей, sum_s w_rs x_si1 / sum_s w_rs x_si0 - 1.
classic: x_1 - x_0 = x_0 g + x_0 (g_i - g) + x_0 (g_ri - g_i), national + industry_mix + competitive.
esteban_marquillas: competitive = h (g_ri - g_i) + (x_0 - h)(g_ri - g_i), где h = x_r0 X_i0 / X_0.
arcelus: national и industry_mix каждая при h и при x_0 - h; competitive делится на g_r - g и остаток g_ri - g_i, каждая часть при h и при x_0 - h.
dynamic: классические составляющие каждого шага между двумя годами таблицы, сложенные.
spatial: competitive = x_0 (n_ri - g_i) + x_0 (g_ri - n_ri), сумма весов строки равна 1; industry_mix + neighbours – отраслевой эффект Назары и Хьюингса.
Интервалы сумм региона: его отрасли выбираются с возвращением PERMUTATIONS раз; составляющая берётся как доля выбранных значений в начале.</translation>
    </message>
    <message>
        <source>NULL is unknown: a region and industry unknown in one of the years used has no components and is in no sum of either year; its region is flagged as incomplete. Where a region had nothing of an industry at the start, competitive = x_1, and what the method cannot part is in competitive_rest (also where a region has no neighbours with the industry). Where nobody had it, the change is in undivided. So components always sum to the change, and competitive components of an industry to 0 unless REFERENCE is given. A pair that a long table does not have is 0, and counted. Regions that are in some of the years only stop the run. Intervals resting on few industries say little.</source>
        <translation>NULL – неизвестно: отрасль региона, неизвестная в одном из использованных годов, не имеет составляющих и не входит в суммы ни одного года; её регион отмечен как неполный. Где в начале отрасли в регионе не было, competitive = x_1, а то, что метод разложить не может, – в competitive_rest (также где у региона нет соседей с этой отраслью). Где её не было ни у кого, изменение – в undivided. Поэтому составляющие всегда дают в сумме изменение, а конкурентные составляющие отрасли – 0, если не задан REFERENCE. Пара, которой в длинной таблице нет, равна 0 и сосчитана. Регионы, которые есть только в части годов, останавливают расчёт. Интервалы по немногим отраслям мало о чём говорят.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:shiftshare -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_value_added&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year VALUE_KIND=money REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=components.csv OUTPUT_REGIONS=regions.csv OUTPUT_MAP=competitive.gpkg</source>
        <translation>qgis_process run territorial:shiftshare -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_value_added&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year VALUE_KIND=money REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=components.csv OUTPUT_REGIONS=regions.csv OUTPUT_MAP=competitive.gpkg</translation>
    </message>
    <message>
        <source>Number of pairs of region and industry without components</source>
        <translation>Число пар «регион – отрасль» без составляющих</translation>
    </message>
    <message>
        <source>Dunn, E. S. (1960), doi:10.1111/j.1435-5597.1960.tb01705.x; Esteban-Marquillas, J. M. (1972), doi:10.1016/0034-3331(72)90033-4; Arcelus, F. J. (1984), doi:10.1111/j.1468-2257.1984.tb00719.x; Barff, R. A. and Knight, P. L. (1988), doi:10.1111/j.1468-2257.1988.tb00465.x; Nazara, S. and Hewings, G. J. D. (2004), doi:10.1111/j.1468-2257.2004.00258.x</source>
        <translation>Dunn, E. S. (1960), doi:10.1111/j.1435-5597.1960.tb01705.x; Esteban-Marquillas, J. M. (1972), doi:10.1016/0034-3331(72)90033-4; Arcelus, F. J. (1984), doi:10.1111/j.1468-2257.1984.tb00719.x; Barff, R. A., Knight, P. L. (1988), doi:10.1111/j.1468-2257.1988.tb00465.x; Nazara, S., Hewings, G. J. D. (2004), doi:10.1111/j.1468-2257.2004.00258.x</translation>
    </message>
    <message>
        <source>METHOD spatial needs neighbours: give REGIONS, the polygons of the regions, or WEIGHTS table with WEIGHTS_TABLE.</source>
        <translation>METHOD spatial требует соседей: дайте REGIONS, полигоны регионов, или WEIGHTS table с WEIGHTS_TABLE.</translation>
    </message>
</context>
<context>
    <name>ShiftShareColumns</name>
    <message>
        <source>net competitive component</source>
        <translation>чистая конкурентная составляющая</translation>
    </message>
    <message>
        <source>h (g_ri - g_i), with h the homothetic value x_r0 X_i0 / X_0 (Esteban-Marquillas)</source>
        <translation>h (g_ri - g_i), где h – гомотетическое значение x_r0 X_i0 / X_0 (Эстебан-Маркильяс)</translation>
    </message>
    <message>
        <source>allocation component</source>
        <translation>составляющая размещения</translation>
    </message>
    <message>
        <source>(x_0 - h)(g_ri - g_i): above 0 where the region is specialised in what it does better, or avoids what it does worse</source>
        <translation>(x_0 - h)(g_ri - g_i): больше 0, где регион специализирован на том, что у него растёт лучше, или избегает того, что хуже</translation>
    </message>
    <message>
        <source>national growth, expected</source>
        <translation>общий рост, ожидаемый</translation>
    </message>
    <message>
        <source>h g (Arcelus)</source>
        <translation>h g (Арселус)</translation>
    </message>
    <message>
        <source>national growth, differential</source>
        <translation>общий рост, разностный</translation>
    </message>
    <message>
        <source>(x_0 - h) g (Arcelus)</source>
        <translation>(x_0 - h) g (Арселус)</translation>
    </message>
    <message>
        <source>industry mix, expected</source>
        <translation>набор отраслей, ожидаемый</translation>
    </message>
    <message>
        <source>h (g_i - g) (Arcelus)</source>
        <translation>h (g_i - g) (Арселус)</translation>
    </message>
    <message>
        <source>industry mix, differential</source>
        <translation>набор отраслей, разностный</translation>
    </message>
    <message>
        <source>(x_0 - h)(g_i - g) (Arcelus)</source>
        <translation>(x_0 - h)(g_i - g) (Арселус)</translation>
    </message>
    <message>
        <source>regional growth, expected</source>
        <translation>рост региона, ожидаемый</translation>
    </message>
    <message>
        <source>h (g_r - g) (Arcelus)</source>
        <translation>h (g_r - g) (Арселус)</translation>
    </message>
    <message>
        <source>regional growth, differential</source>
        <translation>рост региона, разностный</translation>
    </message>
    <message>
        <source>(x_0 - h)(g_r - g) (Arcelus)</source>
        <translation>(x_0 - h)(g_r - g) (Арселус)</translation>
    </message>
    <message>
        <source>regional industry mix, expected</source>
        <translation>отрасли региона, ожидаемые</translation>
    </message>
    <message>
        <source>h ((g_ri - g_i) - (g_r - g)) (Arcelus)</source>
        <translation>h ((g_ri - g_i) - (g_r - g)) (Арселус)</translation>
    </message>
    <message>
        <source>regional industry mix, differential</source>
        <translation>отрасли региона, разностные</translation>
    </message>
    <message>
        <source>(x_0 - h)((g_ri - g_i) - (g_r - g)) (Arcelus)</source>
        <translation>(x_0 - h)((g_ri - g_i) - (g_r - g)) (Арселус)</translation>
    </message>
    <message>
        <source>component of the neighbours</source>
        <translation>составляющая соседей</translation>
    </message>
    <message>
        <source>x_0 (n_ri - g_i), with n_ri the growth of the industry in the neighbours (Nazara and Hewings, whose industry-mix effect is industry_mix + this)</source>
        <translation>x_0 (n_ri - g_i), где n_ri – рост отрасли у соседей (Назара и Хьюингс; их отраслевой эффект = industry_mix + это)</translation>
    </message>
    <message>
        <source>region against neighbours</source>
        <translation>регион против соседей</translation>
    </message>
    <message>
        <source>x_0 (g_ri - n_ri) = x_1 - x_0 (1 + n_ri) (Nazara and Hewings)</source>
        <translation>x_0 (g_ri - n_ri) = x_1 - x_0 (1 + n_ri) (Назара и Хьюингс)</translation>
    </message>
    <message>
        <source>national component</source>
        <translation>общая составляющая</translation>
    </message>
    <message>
        <source>x_0 g: what the region would gain at the growth of the reference area</source>
        <translation>x_0 g: сколько прибавил бы регион при росте территории сравнения</translation>
    </message>
    <message>
        <source>industry-mix component</source>
        <translation>составляющая набора отраслей</translation>
    </message>
    <message>
        <source>x_0 (g_i - g): what its industries gain elsewhere beside that</source>
        <translation>x_0 (g_i - g): сколько сверх того прибавляют его отрасли в других местах</translation>
    </message>
    <message>
        <source>competitive component</source>
        <translation>конкурентная составляющая</translation>
    </message>
    <message>
        <source>x_1 - x_0 (1 + g_i) = x_0 (g_ri - g_i): what the region gains beside its industries elsewhere</source>
        <translation>x_1 - x_0 (1 + g_i) = x_0 (g_ri - g_i): сколько регион прибавляет сверх своих отраслей в других местах</translation>
    </message>
    <message>
        <source>undivided</source>
        <translation>неразложенное</translation>
    </message>
    <message>
        <source>change in industries that the reference area did not have at the start, which have no growth; else 0. national + industry_mix + competitive + undivided = change</source>
        <translation>изменение в отраслях, которых в начале не было на территории сравнения: темпа роста у них нет; иначе 0. national + industry_mix + competitive + undivided = change</translation>
    </message>
    <message>
        <source>rest of the competitive component</source>
        <translation>остаток конкурентной составляющей</translation>
    </message>
    <message>
        <source>competitive component that the method cannot part: of industries that the region (spatial: its neighbours) did not have at the start; else 0</source>
        <translation>конкурентная составляющая, которую метод разложить не может: отраслей, которых в начале не было в регионе (spatial: у его соседей); иначе 0</translation>
    </message>
    <message>
        <source>%1, lower bound</source>
        <translation>%1, нижняя граница</translation>
    </message>
    <message>
        <source>ALPHA / 2 quantile of the bootstrap; NULL with fewer than two industries or PERMUTATIONS 0</source>
        <translation>квантиль ALPHA / 2 бутстрепа; NULL, если отраслей меньше двух или PERMUTATIONS = 0</translation>
    </message>
    <message>
        <source>%1, upper bound</source>
        <translation>%1, верхняя граница</translation>
    </message>
    <message>
        <source>1 - ALPHA / 2 quantile of the bootstrap; NULL likewise</source>
        <translation>квантиль 1 - ALPHA / 2 бутстрепа; NULL в тех же случаях</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <source>Printed map from a workbook</source>
        <translation>Карта для печати из книги с таблицами</translation>
    </message>
    <message>
        <source>How does a workbook of a statistical office become a printed map, in one step?</source>
        <translation>Как книга статистического органа становится картой для печати за один шаг?</translation>
    </message>
    <message>
        <source>Runs Prepare table, Location quotients, Contiguous clusters and Cluster map one after the other, with the names of fields that they write themselves. Read the list of changes before you print the map. To change a step, open printedmap.model3 in the folder models of the plugin with the Model Designer. Example: TABLE = tests/messy/industries_as_columns_ru.xlsx of the plugin&apos;s sources, REGIONS = regions of sample_data/kazakhstan.gpkg, INDUSTRY = B.</source>
        <translation>Выполняет по очереди подготовку таблицы, коэффициенты локализации, смежные кластеры и карту кластеров с теми именами полей, которые они сами пишут. Прочтите список изменений, прежде чем печатать карту. Чтобы изменить шаг, откройте printedmap.model3 из папки models плагина в конструкторе моделей. Пример: TABLE = tests/messy/industries_as_columns_ru.xlsx из исходных текстов плагина, REGIONS = regions из sample_data/kazakhstan.gpkg, INDUSTRY = B.</translation>
    </message>
    <message>
        <source>Workbook or text file of a statistical office (XLSX, XLS, ODS, CSV)</source>
        <translation>Книга или текстовый файл статистического органа (XLSX, XLS, ODS, CSV)</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Code of the region in the layer of regions</source>
        <translation>Код региона в слое регионов</translation>
    </message>
    <message>
        <source>Industry (its code, such as B for mining)</source>
        <translation>Отрасль (код, например B – горнодобывающая)</translation>
    </message>
    <message>
        <source>Year (empty = last)</source>
        <translation>Год (пусто = последний)</translation>
    </message>
    <message>
        <source>Location quotient from which a region belongs to a cluster</source>
        <translation>Коэффициент локализации, с которого регион входит в кластер</translation>
    </message>
    <message>
        <source>Background (neighbours, lakes), lowest first</source>
        <translation>Фон (соседи, озёра), нижний первым</translation>
    </message>
    <message>
        <source>Title of the map (empty = industry and year)</source>
        <translation>Название карты (пусто = отрасль и год)</translation>
    </message>
    <message>
        <source>Source of the data, as printed</source>
        <translation>Источник данных, как на карте</translation>
    </message>
    <message>
        <source>Changes to the table</source>
        <translation>Изменения в таблице</translation>
    </message>
    <message>
        <source>Quotients of the regions</source>
        <translation>Коэффициенты регионов</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Кластеры</translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation>Карта в PDF</translation>
    </message>
    <message>
        <source>Map as PNG</source>
        <translation>Карта в PNG</translation>
    </message>
    <message>
        <source>Project with the map</source>
        <translation>Проект с картой</translation>
    </message>
    <message>
        <source>Prepare table</source>
        <translation>Подготовить таблицу</translation>
    </message>
    <message>
        <source>Location quotients</source>
        <translation>Коэффициенты локализации</translation>
    </message>
    <message>
        <source>Contiguous clusters</source>
        <translation>Смежные кластеры</translation>
    </message>
    <message>
        <source>Cluster map</source>
        <translation>Карта кластеров</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
</context>
<context>
    <name>SizeSymbols</name>
    <message>
        <source>The circles of “%1” could not be drawn.</source>
        <translation>Круги «%1» не удалось нарисовать.</translation>
    </message>
</context>
<context>
    <name>TemplateReader</name>
    <message>
        <source>the firm has neither name nor number</source>
        <translation>у предприятия нет ни названия, ни номера</translation>
    </message>
    <message>
        <source>the place is missing; the row is not placed</source>
        <translation>место не указано; строка не размещена</translation>
    </message>
    <message>
        <source>taken for %1: %2</source>
        <translation>принято за %1: %2</translation>
    </message>
    <message>
        <source>several places bear this name; the row is not placed</source>
        <translation>так называются несколько мест; строка не размещена</translation>
    </message>
    <message>
        <source>the place is not known; the row is not placed</source>
        <translation>место неизвестно; строка не размещена</translation>
    </message>
    <message>
        <source>the amount is no number; it is unknown</source>
        <translation>объём не число; он неизвестен</translation>
    </message>
    <message>
        <source>an amount cannot be negative; it is unknown</source>
        <translation>объём не может быть отрицательным; он неизвестен</translation>
    </message>
    <message>
        <source>read as %1: %2</source>
        <translation>прочитано как %1: %2</translation>
    </message>
    <message>
        <source>no year can be read; it is unknown</source>
        <translation>год не прочитан; он неизвестен</translation>
    </message>
    <message>
        <source>the product is missing</source>
        <translation>товар не указан</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>строка %1, %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>repeats %1 in all that it says; it is left out</source>
        <translation>повторяет во всём: %1; пропущена</translation>
    </message>
    <message>
        <source>repeats %1 with another amount; both stay</source>
        <translation>повторяет с другим объёмом: %1; остаются обе</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
</context>
<context>
    <name>Unmatched</name>
    <message>
        <source>Largest share of the value that may fail to join</source>
        <translation>Наибольшая доля значения, которая может не соединиться</translation>
    </message>
    <message>
        <source>What did not join</source>
        <translation>Что не соединилось</translation>
    </message>
    <message>
        <source>Number of ids that did not join</source>
        <translation>Число кодов, которые не соединились</translation>
    </message>
    <message>
        <source>Share of the value that did not join (0 to 1)</source>
        <translation>Доля значения, которая не соединилась (от 0 до 1)</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>the layer that has the id</source>
        <translation>слой, в котором есть код</translation>
    </message>
    <message>
        <source>id</source>
        <translation>код</translation>
    </message>
    <message>
        <source>the id that did not join</source>
        <translation>код, который не соединился</translation>
    </message>
    <message>
        <source>missing in</source>
        <translation>нет в</translation>
    </message>
    <message>
        <source>the layer that lacks it</source>
        <translation>слой, в котором его нет</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>ближайшие</translation>
    </message>
    <message>
        <source>the most similar ids of that layer, nearest first</source>
        <translation>самые похожие коды того слоя, сначала ближайший</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>what is lost with it, in the unit of the value field</source>
        <translation>что с ним теряется, в единице поля значений</translation>
    </message>
    <message>
        <source>%1 (nearest in %2: %3)</source>
        <translation>%1 (ближайшие в %2: %3)</translation>
    </message>
    <message>
        <source>%1 ids did not join, with %2 % of the value: %3.</source>
        <translation>Не соединилось кодов: %1, с %2 % значения: %3.</translation>
    </message>
    <message>
        <source>That is more than MAX_LOST_SHARE allows. Mend the ids, or allow a larger share.</source>
        <translation>Это больше, чем допускает MAX_LOST_SHARE. Исправьте коды или допустите большую долю.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>TABLE: %1 is a workbook of the kind %2, which the GDAL of this QGIS cannot read. Save it as XLSX or CSV, and choose that file.</source>
        <translation>TABLE: %1 – книга вида %2, которую GDAL этого QGIS не читает. Сохраните её как XLSX или CSV и выберите тот файл.</translation>
    </message>
    <message>
        <source>TABLE: %1 cannot be opened as a workbook (%2). Is it damaged, protected by a password, or named %3 while it is something else? Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>TABLE: %1 не открывается как книга (%2). Файл повреждён, защищён паролем или назван %3, будучи чем-то другим? Откройте его в табличном редакторе и сохраните как XLSX.</translation>
    </message>
    <message>
        <source>%1, cell %2: the text “%3” was read in another encoding than it was written in (%4). Set ENCODING to the right one, such as UTF-8, windows-1251, KZ-1048, UTF-16LE or CP866.</source>
        <translation>%1, ячейка %2: текст «%3» прочитан не в той кодировке, в которой записан (%4). Задайте в ENCODING верную, например UTF-8, windows-1251, KZ-1048, UTF-16LE или CP866.</translation>
    </message>
    <message>
        <source>TABLE: there is no file %1.</source>
        <translation>TABLE: нет файла %1.</translation>
    </message>
    <message>
        <source>TABLE: %1 is a folder. Choose one workbook or text file.</source>
        <translation>TABLE: %1 – папка. Выберите одну книгу или текстовый файл.</translation>
    </message>
    <message>
        <source>TABLE: the file %1 cannot be read: %2</source>
        <translation>TABLE: файл %1 не читается: %2</translation>
    </message>
    <message>
        <source>TABLE: %1 is no table but a file of the kind %2, whatever it is named. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>TABLE: %1 – не таблица, а файл вида %2, как бы он ни назывался. Откройте его в табличном редакторе и сохраните как XLSX.</translation>
    </message>
    <message>
        <source>ENCODING: “%1” is not known. Take one such as UTF-8, windows-1251, KZ-1048, UTF-16LE or CP866, or leave it empty.</source>
        <translation>ENCODING: кодировка «%1» неизвестна. Возьмите, например, UTF-8, windows-1251, KZ-1048, UTF-16LE или CP866, либо оставьте пустой.</translation>
    </message>
    <message>
        <source>TABLE: %1 is no table: it holds bytes that are no text. XLSX, XLS, ODS and text files (CSV, TXT) can be read.</source>
        <translation>TABLE: %1 – не таблица: в файле байты, которые не текст. Читаются XLSX, XLS, ODS и текстовые файлы (CSV, TXT).</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>The workbook %1 cannot be written. Is the folder there, may it be written to, and is the file open in another program?</source>
        <translation>Книгу %1 нельзя записать. Есть ли папка, можно ли в неё писать, не открыт ли файл в другой программе?</translation>
    </message>
</context>
</TS>
