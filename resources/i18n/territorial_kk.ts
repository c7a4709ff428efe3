<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity table (region x industry)</source>
        <translation>Қызмет кестесі (өңір × сала)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Industry (long table)</source>
        <translation>Сала (ұзын кесте)</translation>
    </message>
    <message>
        <source>Value (long table)</source>
        <translation>Мән (ұзын кесте)</translation>
    </message>
    <message>
        <source>Values, one field an industry (wide table)</source>
        <translation>Мәндер, әр салаға бір өріс (кең кесте)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>What the values count</source>
        <translation>Мәндер нені санайды</translation>
    </message>
    <message>
        <source>Totals among the rows</source>
        <translation>Жолдар арасындағы қорытындылар</translation>
    </message>
    <message>
        <source>Aggregate industry codes to their first n characters</source>
        <translation>Сала кодтарын алғашқы n таңбаға дейін ірілендіру</translation>
    </message>
    <message>
        <source>Aggregate region codes to their first n characters</source>
        <translation>Өңір кодтарын алғашқы n таңбаға дейін ірілендіру</translation>
    </message>
    <message>
        <source>Groups of industries (table industry to group)</source>
        <translation>Сала топтары («сала – топ» кестесі)</translation>
    </message>
    <message>
        <source>Industry in the groups table</source>
        <translation>Топтар кестесіндегі сала</translation>
    </message>
    <message>
        <source>Group in the groups table</source>
        <translation>Топтар кестесіндегі топ</translation>
    </message>
    <message>
        <source>Reference area (a table with the same fields)</source>
        <translation>Салыстыру аумағы (өрістері бірдей кесте)</translation>
    </message>
    <message>
        <source>Industry: one or several codes (B; C), or an expression on the field industry; empty = all</source>
        <translation>Сала: бір не бірнеше код (B; C) немесе industry өрісі бойынша өрнек; бос – барлығы</translation>
    </message>
    <message>
        <source>ACTIVITY: the table cannot be opened.</source>
        <translation>ACTIVITY: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>REGION_FIELD: name the field that holds the region.</source>
        <translation>REGION_FIELD: өңір жазылған өрісті атаңыз.</translation>
    </message>
    <message>
        <source>Give either INDUSTRY_FIELD and VALUE_FIELD (long table) or VALUE_FIELDS (wide table), not both.</source>
        <translation>Не INDUSTRY_FIELD пен VALUE_FIELD (ұзын кесте), не VALUE_FIELDS (кең кесте) беріңіз, екеуін бірге емес.</translation>
    </message>
    <message>
        <source>Name INDUSTRY_FIELD and VALUE_FIELD (long table: a row a region and industry), or VALUE_FIELDS (wide table: a column an industry).</source>
        <translation>INDUSTRY_FIELD пен VALUE_FIELD (ұзын кесте: өңір мен салаға бір жол) немесе VALUE_FIELDS (кең кесте: салаға бір баған) атаңыз.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: the table has no field “%1”. Its fields: %2.</source>
        <translation>VALUE_FIELDS: кестеде «%1» өрісі жоқ. Өрістері: %2.</translation>
    </message>
    <message>
        <source>REGION_CODE_LENGTH needs region codes as text, but the field %1 holds numbers. Import the codes as text.</source>
        <translation>REGION_CODE_LENGTH үшін өңір кодтары мәтін болуы керек, ал %1 өрісінде сандар тұр. Кодтарды мәтін ретінде импорттаңыз.</translation>
    </message>
    <message>
        <source>REFERENCE: the table cannot be opened.</source>
        <translation>REFERENCE: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>REFERENCE: the table needs the same fields as ACTIVITY, but has no field “%1”.</source>
        <translation>REFERENCE: кестеге ACTIVITY өрістерінің өзі керек, бірақ онда «%1» өрісі жоқ.</translation>
    </message>
    <message>
        <source>a value of activity must not be negative</source>
        <translation>қызмет мәні теріс бола алмайды</translation>
    </message>
    <message>
        <source>the sum of all others</source>
        <translation>қалғандарының қосындысы</translation>
    </message>
    <message>
        <source>the sum of the codes below it</source>
        <translation>бағынышты кодтардың қосындысы</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <translation>%1 «%2» (%3)</translation>
    </message>
    <message>
        <source>named as a total</source>
        <translation>қорытынды деп аталған</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>the industry is in two groups</source>
        <translation>сала екі топқа кіреді</translation>
    </message>
    <message>
        <source>INDUSTRY_GROUPS has no group for the industry “%1”. The nearest it has: %2.</source>
        <translation>INDUSTRY_GROUPS ішінде «%1» саласының тобы жоқ. Бар саланың ең жақындары: %2.</translation>
    </message>
    <message>
        <source>REFERENCE has no rows of the year %1.</source>
        <translation>REFERENCE ішінде %1 жылдың жолдары жоқ.</translation>
    </message>
    <message>
        <source>REFERENCE has industries that ACTIVITY has not: %1. The shares would not compare; give both the same industries, or group them by INDUSTRY_GROUPS.</source>
        <translation>REFERENCE ішінде ACTIVITY-де жоқ салалар бар: %1. Үлестер салыстырылмас еді; екеуіне бірдей салалар беріңіз немесе INDUSTRY_GROUPS арқылы топтаңыз.</translation>
    </message>
    <message>
        <source>The activity table %1 has no rows.</source>
        <translation>%1 қызмет кестесінде жолдар жоқ.</translation>
    </message>
    <message>
        <source>The activity table %1 holds totals among its rows: %2. They would be counted twice. Set TOTALS to exclude to leave them out, or to keep where they are no totals.</source>
        <translation>%1 қызмет кестесінің жолдары арасында қорытындылар бар: %2. Олар екі рет саналар еді. Шығарып тастау үшін TOTALS мәнін exclude, қорытынды болмаса keep етіңіз.</translation>
    </message>
    <message>
        <source>Left out as totals: %1.</source>
        <translation>Қорытынды ретінде шығарылды: %1.</translation>
    </message>
    <message>
        <source>%1 values are NULL: they are unknown, left out of both margins, and their regions and industries flagged as incomplete.</source>
        <translation>NULL мәндер: %1. Олар белгісіз, екі қорытындыға да кірмейді, ал өңірлері мен салалары толық емес деп белгіленді.</translation>
    </message>
    <message>
        <source>%1 pairs of region and industry are not in the table: taken as 0.</source>
        <translation>Кестеде жоқ «өңір – сала» жұптары: %1; олар 0 деп алынды.</translation>
    </message>
    <message>
        <source>%1 rows repeat a pair of region and industry: they are summed.</source>
        <translation>«Өңір – сала» жұбын қайталайтын жолдар: %1; олар қосылды.</translation>
    </message>
    <message>
        <source>VALUE_KIND says %1, but some values are not whole numbers.</source>
        <translation>VALUE_KIND %1 дейді, бірақ кейбір мәндер бүтін емес.</translation>
    </message>
    <message>
        <source>INDUSTRY: the expression fails: %1</source>
        <translation>INDUSTRY: өрнекте қате: %1</translation>
    </message>
    <message>
        <source>INDUSTRY: the expression “%1” is true for no industry. There are: %2.</source>
        <translation>INDUSTRY: «%1» өрнегі бірде-бір сала үшін орындалмайды. Бары: %2.</translation>
    </message>
    <message>
        <source>INDUSTRY: there is no industry “%1”. The nearest: %2. There are: %3.</source>
        <translation>INDUSTRY: «%1» саласы жоқ. Ең жақындары: %2. Бары: %3.</translation>
    </message>
    <message>
        <source>CODE_LENGTH needs industry codes as text, but the field %1 holds numbers, in which leading and trailing zeros are lost (05.10 is read as 5.1). Import the codes as text.</source>
        <translation>CODE_LENGTH үшін сала кодтары мәтін болуы керек, ал %1 өрісінде сандар тұр, оларда бастапқы және соңғы нөлдер жоғалады (05.10 орнына 5.1 оқылады). Кодтарды мәтін ретінде импорттаңыз.</translation>
    </message>
    <message>
        <source>they are defined for counts alone. Where the values are persons or plants, say so in VALUE_KIND.</source>
        <translation>олар тек санаққа анықталған. Мәндер адамдар не кәсіпорындар болса, мұны VALUE_KIND ішінде көрсетіңіз.</translation>
    </message>
    <message>
        <source>%1 is no whole number of persons or plants. Give units, not thousands, and round averages.</source>
        <translation>%1 – адамдардың не кәсіпорындардың бүтін саны емес. Мыңдаған емес, бірлік беріңіз, орташаларды дөңгелектеңіз.</translation>
    </message>
    <message>
        <source>Year (empty = all; the map shows the last)</source>
        <translation>Жыл (бос – барлығы; картада соңғысы)</translation>
    </message>
    <message>
        <source>YEAR: there is no year %1 in the table. There are: %2.</source>
        <translation>YEAR: кестеде %1 жыл жоқ. Бары: %2.</translation>
    </message>
    <message>
        <source>%1 (not in %2)</source>
        <translation>%1 (%2 жылы жоқ)</translation>
    </message>
    <message>
        <source>The years have different regions: %1. Change between them would be that of the borders. Bring all years to one division first, with territorial:harmonizeterritory, or leave these regions out.</source>
        <translation>Жылдардағы өңірлер әртүрлі: %1. Олардың арасындағы өзгеріс шекаралардың өзгерісі болар еді. Алдымен барлық жылды territorial:harmonizeterritory арқылы бір бөліністің өңірлеріне келтіріңіз немесе бұл өңірлерді алып тастаңыз.</translation>
    </message>
    <message>
        <source>REFERENCE holds the total “%1” among its rows. It would be counted twice: set TOTALS to exclude.</source>
        <translation>REFERENCE жолдары арасында «%1» қорытындысы бар. Ол екі рет саналар еді: TOTALS = exclude қойыңыз.</translation>
    </message>
    <message>
        <source>REFERENCE lacks the industries %1: their results are NULL, and the shares of the others are those without them.</source>
        <translation>REFERENCE ішінде %1 салалары жоқ: олардың нәтижелері NULL, басқалардың үлестері оларсыз.</translation>
    </message>
    <message>
        <source>INDUSTRY: “%1” is no expression: %2</source>
        <translation>INDUSTRY: «%1» өрнек емес: %2</translation>
    </message>
    <message>
        <source>INDUSTRY: the expression “%1” is not on the field industry, the only one there is.</source>
        <translation>INDUSTRY: «%1» өрнегі industry өрісі туралы емес, ал басқа өріс жоқ.</translation>
    </message>
    <message>
        <source>YEAR needs YEAR_FIELD: name the field that holds the year.</source>
        <translation>YEAR үшін YEAR_FIELD керек: жыл тұрған өрісті көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>AggregateFirmsAlgorithm</name>
    <message>
        <source>Aggregate firms</source>
        <translation>Кәсіпорындарды жинақтау</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>кәсіпорындар</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>sum of their sizes, in the unit of the sizes; NULL where masked</source>
        <translation>мөлшерлерінің қосындысы, мөлшер бірлігінде; жасырылған жерде NULL</translation>
    </message>
    <message>
        <source>Herfindahl index of plants</source>
        <translation>кәсіпорындардың Херфиндаль индексі</translation>
    </message>
    <message>
        <source>sum of the squared shares of the firms in the value, above 0 to 1; NULL where masked, where the value is 0, and where a firm could work out the others by it</source>
        <translation>кәсіпорындардың мәндегі үлестері квадраттарының қосындысы, 0-ден жоғары, 1-ге дейін; жасырылған жерде, мән 0 болғанда және кәсіпорын ол арқылы басқаларды есептеп шығара алатын жерде NULL</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебе</translation>
    </message>
    <message>
        <source>published or masked</source>
        <translation>published (көрсетілген) немесе masked (жасырылған)</translation>
    </message>
    <message>
        <source>Firms by region and industry</source>
        <translation>Өңірлер мен салалар бойынша кәсіпорындар</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>өңір коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source; text where codes are cut</source>
        <translation>сала коды, дереккөз түрінде; кодтар қысқартылса мәтін</translation>
    </message>
    <message>
        <source>Mask what shows fewer firms than (1 = never)</source>
        <translation>Мынадан аз кәсіпорынды көрсететінді жасыру (1 = ешқашан)</translation>
    </message>
    <message>
        <source>Mask what shows a firm with more than this share of the value (1 = never)</source>
        <translation>Мәндегі үлесі мынадан үлкен кәсіпорынды көрсететінді жасыру (1 = ешқашан)</translation>
    </message>
    <message>
        <source>Number of firms in the table</source>
        <translation>Кестедегі кәсіпорындар саны</translation>
    </message>
    <message>
        <source>Number of pairs of region and industry</source>
        <translation>«Өңір мен сала» жұптарының саны</translation>
    </message>
    <message>
        <source>Number of masked pairs</source>
        <translation>Жасырылған жұптар саны</translation>
    </message>
    <message>
        <source>How many firms of each industry does each region have, how large are they together, and how unequal?</source>
        <translation>Әр өңірде әр саланың қанша кәсіпорны бар, олар бірге қаншалықты ірі және қаншалықты тең емес?</translation>
    </message>
    <message>
        <source>Use it to make an activity table out of points of firms, plants or other places, ready for location quotients (VALUE_FIELD value or firms) and the other measures. MIN_FIRMS and DOMINANCE keep the table fit to be handed on where the firms are confidential; set both to 1 for your own use. A masked cell is unknown to later steps, not 0.</source>
        <translation>Кәсіпорындардың, зауыттардың немесе басқа нысандардың нүктелерінен локализация коэффициенттеріне (VALUE_FIELD: value немесе firms) және басқа көрсеткіштерге дайын қызмет кестесін жасайды. Кәсіпорын деректері құпия болса, MIN_FIRMS пен DOMINANCE кестені басқаға беруге жарамды етеді; өзіңізге болса, екеуіне де 1 беріңіз. Жасырылған ұяшық келесі қадамдар үшін 0 емес, белгісіз.</translation>
    </message>
    <message>
        <source>value = sum of sizes s, plant_herfindahl = sum of (s / value)^2. A firm lies in the region that holds its point; on a shared border, or where polygons overlap, in the first by id. This is decided without rounding.
Masked is, first, every pair, and every total of a region, an industry or all, with fewer than MIN_FIRMS firms, with a firm above DOMINANCE of the value, or with the value 0. As totals are known, further pairs are masked, those of little value first: in every region and industry whose total is shown, until the masked ones together fulfil the rule, as their sum is the total less the rest; and until every masked pair lies on a cycle of masked pairs that alternates between regions and industries, as only then its value can move up and down with all sums kept. A total is masked only where pairs are not enough. So no masked value can be computed from what is shown; how narrowly it can be bounded is not limited. The Herfindahl index is masked in the same way with one firm more, as together with the value it lets one of three firms work out the other two.</source>
        <translation>value = s мөлшерлерінің қосындысы, plant_herfindahl = (s / value)^2 қосындысы. Кәсіпорын нүктесі жататын өңірге тиесілі; ортақ шекарада немесе полигондар қабаттасқан жерде коды бойынша бірінші өңірге. Бұл дөңгелектеусіз шешіледі.
Алдымен MIN_FIRMS-тен аз кәсіпорны бар, бір кәсіпорнының үлесі DOMINANCE-тан жоғары немесе мәні 0 болатын әр жұп және өңір, сала бойынша немесе жалпы әр жиынтық жасырылады. Жиынтықтар белгілі болғандықтан, тағы да жұптар жасырылады, алдымен мәні азы: жиынтығы көрсетілген әр өңір мен салада — жасырылғандары бірге ережеге сай болғанша, өйткені олардың қосындысы жиынтықтан қалғанын алғанға тең; және әр жасырылған жұп өңірлер мен салалар кезектесетін жасырылған жұптар цикліне түскенше: тек сонда оның мәні барлық қосынды сақтала отырып екі жаққа да өзгере алады. Жиынтық тек жұптар жетпегенде жасырылады. Сөйтіп, бірде-бір жасырылған мәнді көрсетілгендерден есептеп шығаруға болмайды; оны қаншалықты тар шектеуге болатыны реттелмейді. Херфиндаль индексі де осылай жасырылады, бірақ бір кәсіпорын көп керек: мәнмен бірге ол үш кәсіпорынның біріне қалған екеуін есептеп шығаруға мүмкіндік береді.</translation>
    </message>
    <message>
        <source>Gusfield, D. (1988), A graph theoretic approach to statistical data security, SIAM Journal on Computing 17(3), 552-571, https://doi.org/10.1137/0217034; Hundepool, A. et al. (2012), Statistical Disclosure Control, Wiley, https://doi.org/10.1002/9781118348239; Ellison, G. and Glaeser, E. L. (1997), Geographic concentration in U.S. manufacturing industries: a dartboard approach, https://doi.org/10.1086/262098</source>
        <translation>Gusfield, D. (1988), A graph theoretic approach to statistical data security, SIAM Journal on Computing 17(3), 552-571, https://doi.org/10.1137/0217034; Hundepool, A. et al. (2012), Statistical Disclosure Control, Wiley, https://doi.org/10.1002/9781118348239; Ellison, G. and Glaeser, E. L. (1997), Geographic concentration in U.S. manufacturing industries: a dartboard approach, https://doi.org/10.1086/262098</translation>
    </message>
    <message>
        <source>Firms outside every region, without a point, an industry or a size are left out, counted, and listed in OUTPUT_UNMATCHED; those without a size are taken to be as large as the mean for LOST_SHARE. A size of 0 is a size. Pairs without a firm are not in the table: they are 0. Points are brought into the CRS of the regions, whose borders run straight there. The order of firms does not matter.</source>
        <translation>Барлық өңірден тыс, нүктесіз, саласыз немесе мөлшерсіз кәсіпорындар есепке алынбайды, саналады және OUTPUT_UNMATCHED ішінде тізіледі; LOST_SHARE үшін мөлшері жоқтардың мөлшері орташа деп алынады. 0 де мөлшер. Кәсіпорны жоқ жұптар кестеде жоқ: олар 0. Нүктелер өңірлердің координаталар жүйесіне көшіріледі, шекаралары сонда түзу. Кәсіпорындардың реті маңызды емес.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:aggregatefirms -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; FIRM_INDUSTRY_FIELD=primary_fuel FIRM_SIZE_FIELD=capacity_mw REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; MIN_FIRMS=1 DOMINANCE=1 OUTPUT=plants.csv</source>
        <translation>qgis_process run territorial:aggregatefirms -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; FIRM_INDUSTRY_FIELD=primary_fuel FIRM_SIZE_FIELD=capacity_mw REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; MIN_FIRMS=1 DOMINANCE=1 OUTPUT=plants.csv</translation>
    </message>
    <message>
        <source>DOMINANCE: give a share above 0, such as 0.85, or 1 to mask nothing for it.</source>
        <translation>DOMINANCE: 0-ден жоғары үлес беріңіз, мысалы 0.85, немесе ол бойынша ештеңе жасырмау үшін 1.</translation>
    </message>
    <message>
        <source>REGIONS: the layer cannot be opened.</source>
        <translation>REGIONS: қабат ашылмайды.</translation>
    </message>
    <message>
        <source>The layer %1 has no coordinate reference system, so its points and polygons cannot be brought together. Set it in the layer&apos;s properties.</source>
        <translation>%1 қабатының координаталар жүйесі жоқ, сондықтан нүктелер мен полигондарды біріктіру мүмкін емес. Оны қабат қасиеттерінде беріңіз.</translation>
    </message>
    <message>
        <source>%1 firms lie on a shared border or in overlapping polygons: they go to the first region by id.</source>
        <translation>%1 кәсіпорын ортақ шекарада немесе қабаттасқан полигондарда жатыр: олар коды бойынша бірінші өңірге жатқызылды.</translation>
    </message>
    <message>
        <source>No firm lies in a region with industry and size: the table is empty.</source>
        <translation>Саласы мен мөлшері бар бірде-бір кәсіпорын өңірде жатқан жоқ: кесте бос.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of region and industry are masked.</source>
        <translation>Жасырылған «өңір мен сала» жұптары: %2 ішінен %1.</translation>
    </message>
    <message>
        <source>number of firms; NULL where masked</source>
        <translation>кәсіпорындар саны; жасырылған жерде NULL</translation>
    </message>
    <message>
        <source>Firms by region</source>
        <translation>Өңірлер бойынша кәсіпорындар</translation>
    </message>
    <message>
        <source>Firms by industry</source>
        <translation>Салалар бойынша кәсіпорындар</translation>
    </message>
    <message>
        <source>Firms of %1, counted and summed.</source>
        <translation>%1 қабатының кәсіпорындары, саналған және қосылған.</translation>
    </message>
</context>
<context>
    <name>AggregateFlowsAlgorithm</name>
    <message>
        <source>Aggregated flows of %1</source>
        <translation>Жинақталған ағындар: %1</translation>
    </message>
    <message>
        <source>%1 flows join two places on one point and have no line.</source>
        <translation>Бір нүктедегі екі орын арасындағы ағындар: %1; олардың сызығы жоқ.</translation>
    </message>
    <message>
        <source>No flow has both ends in a place of the result: the table is empty.</source>
        <translation>Бірде-бір ағынның екі ұшы нәтиже орындарында жатпайды: кесте бос.</translation>
    </message>
    <message>
        <source>%1, lines</source>
        <translation>%1, сызықтар</translation>
    </message>
    <message>
        <source>%1, places</source>
        <translation>%1, орындар</translation>
    </message>
    <message>
        <source>%1, which place belongs where</source>
        <translation>%1, қай орын қайда кіреді</translation>
    </message>
    <message>
        <source>Level %1: %2 places, %3 flows; %4 % of the value stays within a place.</source>
        <translation>%1-деңгей: орындар %2, ағындар %3; мәннің %4 %-ы орын ішінде қалады.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>деңгей</translation>
    </message>
    <message>
        <source>0 is the finest; 0 alone unless INTO is scales</source>
        <translation>0 – ең егжей-тегжейлісі; INTO scales болмаса, тек 0</translation>
    </message>
    <message>
        <source>shown from 1 to …</source>
        <translation>көрсетіледі: 1-ге … бастап</translation>
    </message>
    <message>
        <source>shown at scales smaller than 1 to this; NULL where there is no limit towards large scales</source>
        <translation>1-ге осы саннан ұсақ масштабтарда көрсетіледі; ірі масштаб жағынан шек болмаса NULL</translation>
    </message>
    <message>
        <source>shown up to 1 to …</source>
        <translation>көрсетіледі: 1-ге … дейін</translation>
    </message>
    <message>
        <source>shown down to the scale of 1 to this; NULL where there is no limit towards small scales</source>
        <translation>1-ге осы сан масштабына дейін көрсетіледі; ұсақ масштаб жағынан шек болмаса NULL</translation>
    </message>
    <message>
        <source>from</source>
        <translation>қайдан</translation>
    </message>
    <message>
        <source>place of OUTPUT_PLACES where the flow begins</source>
        <translation>ағын басталатын OUTPUT_PLACES орны</translation>
    </message>
    <message>
        <source>to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>place of OUTPUT_PLACES where the flow ends; the same as “from” for what stays within</source>
        <translation>ағын аяқталатын OUTPUT_PLACES орны; ішінде қалатыны үшін «from»-мен бірдей</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мәні</translation>
    </message>
    <message>
        <source>sum of the flows, in the unit of FLOW_FIELD; 0 and above</source>
        <translation>ағындар қосындысы, FLOW_FIELD бірлігінде; 0 және одан көп</translation>
    </message>
    <message>
        <source>share</source>
        <translation>үлесі</translation>
    </message>
    <message>
        <source>value over the total of all rows with a value, those that did not join included; 0 to 1</source>
        <translation>мәннің мәні бар барлық жолдар қосындысына қатынасы, бірікпегендерді қоса; 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>type</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where it is not given</source>
        <translation>TYPE_FIELD өрісінен; берілмесе NULL</translation>
    </message>
    <message>
        <source>period</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where it is not given</source>
        <translation>PERIOD_FIELD өрісінен; берілмесе NULL</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебе</translation>
    </message>
    <message>
        <source>of STATUS_FIELD, observed or modelled; NULL where it is not given</source>
        <translation>STATUS_FIELD өрісінен, observed не modelled; берілмесе NULL</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>жолдар</translation>
    </message>
    <message>
        <source>number of rows in the value</source>
        <translation>мәндегі жолдар саны</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>мәні жоқ жолдар</translation>
    </message>
    <message>
        <source>number of rows of this flow without a value; where it is not 0, the value is a lower bound</source>
        <translation>осы ағынның мәні жоқ жолдарының саны; 0 болмаса, мән – төменгі шек</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орын</translation>
    </message>
    <message>
        <source>id of the region, column and row of the cell, or level and leading place</source>
        <translation>өңір коды, ұяшық бағаны мен қатары не деңгей мен жетекші орын</translation>
    </message>
    <message>
        <source>leading place</source>
        <translation>жетекші орын</translation>
    </message>
    <message>
        <source>id of its place with the largest flows; NULL where it has no place</source>
        <translation>ағыны ең үлкен орнының коды; орны болмаса NULL</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>орындар саны</translation>
    </message>
    <message>
        <source>places of PLACES that it stands for</source>
        <translation>өзі білдіретін PLACES орындарының саны</translation>
    </message>
    <message>
        <source>inflow</source>
        <translation>кіріс ағыны</translation>
    </message>
    <message>
        <source>sum of the flows from others, all types and periods</source>
        <translation>басқалардан келетін ағындар қосындысы, барлық түр мен кезең</translation>
    </message>
    <message>
        <source>outflow</source>
        <translation>шығыс ағыны</translation>
    </message>
    <message>
        <source>sum of the flows to others, all types and periods</source>
        <translation>басқаларға кететін ағындар қосындысы, барлық түр мен кезең</translation>
    </message>
    <message>
        <source>net flow</source>
        <translation>айырым</translation>
    </message>
    <message>
        <source>inflow − outflow</source>
        <translation>кіріс − шығыс</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>айналым</translation>
    </message>
    <message>
        <source>inflow + outflow</source>
        <translation>кіріс + шығыс</translation>
    </message>
    <message>
        <source>flow within</source>
        <translation>ішкі ағын</translation>
    </message>
    <message>
        <source>sum of the flows that begin and end within it</source>
        <translation>ішінде басталып аяқталатын ағындар қосындысы</translation>
    </message>
    <message>
        <source>of its flows: observed, modelled, or mixed; NULL without STATUS_FIELD</source>
        <translation>ағындарының: observed, modelled немесе mixed (аралас); STATUS_FIELD берілмесе NULL</translation>
    </message>
    <message>
        <source>radius, mm</source>
        <translation>радиус, мм</translation>
    </message>
    <message>
        <source>radius of the circle on paper: area proportional to throughput, 4 mm for the largest, at least 0.5 mm; 0 without flows</source>
        <translation>қағаздағы шеңбер радиусы: ауданы айналымға пропорционал, ең үлкенінде 4 мм, кемінде 0,5 мм; ағынсыз 0</translation>
    </message>
    <message>
        <source>Aggregate flows</source>
        <translation>Ағындарды жинақтау</translation>
    </message>
    <message>
        <source>Aggregated flows</source>
        <translation>Жинақталған ағындар</translation>
    </message>
    <message>
        <source>Aggregated places</source>
        <translation>Жинақталған орындар</translation>
    </message>
    <message>
        <source>Lines of the aggregated flows</source>
        <translation>Жинақталған ағындардың сызықтары</translation>
    </message>
    <message>
        <source>Which place belongs where</source>
        <translation>Қай орын қайда кіреді</translation>
    </message>
    <message>
        <source>place before</source>
        <translation>жинақтауға дейінгі орын</translation>
    </message>
    <message>
        <source>as PLACE_FIELD writes it</source>
        <translation>PLACE_FIELD жазғандай</translation>
    </message>
    <message>
        <source>place of OUTPUT_PLACES; NULL where it lies in none</source>
        <translation>OUTPUT_PLACES орны; ешқайсысында жатпаса NULL</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>Squares, hexagons: width of a cell, metres</source>
        <translation>Шаршылар, алтыбұрыштар: ұяшық ені, метр</translation>
    </message>
    <message>
        <source>Scales: every place by itself at 1 to this and larger scales</source>
        <translation>Масштабтар: 1-ге осы және одан ірі масштабта әр орын бөлек</translation>
    </message>
    <message>
        <source>Scales: number of levels above, each for half the scale</source>
        <translation>Масштабтар: жоғарғы деңгейлер саны, әрқайсысы екі есе ұсақ масштабқа</translation>
    </message>
    <message>
        <source>Scales: places nearer than this on paper become one, mm</source>
        <translation>Масштабтар: қағазда бұдан жақын орындар біреу болады, мм</translation>
    </message>
    <message>
        <source>Number of flows</source>
        <translation>Ағындар саны</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Орындар саны</translation>
    </message>
    <message>
        <source>Number of levels</source>
        <translation>Деңгейлер саны</translation>
    </message>
    <message>
        <source>Share of the value within places, at the coarsest level (0 to 1)</source>
        <translation>Ең ірі деңгейде орындар ішіндегі мәннің үлесі (0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <source>Number of places with flows in no region</source>
        <translation>Өңірлерден тыс ағыны бар орындар саны</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Ағын мәні жоқ жолдар саны</translation>
    </message>
    <message>
        <source>What are the flows between firms or towns as flows between regions, clusters, cells of a grid, or, for the scales of a map, between groups of neighbouring places?</source>
        <translation>Кәсіпорындар не қалалар арасындағы ағындар өңірлер, кластерлер, тор ұяшықтары немесе карта масштабтары үшін көрші орындар топтары арасында қандай?</translation>
    </message>
    <message>
        <source>Use it where a map of all flows is a ball of wool, or where firms are confidential and flows between regions are not. The result is a table for all algorithms of linkages, with its places: give both to “Flow lines”. INTO regions takes any polygons, outlines of clusters too. INTO scales gives a level for each halving of the scale, of which QGIS draws the one that fits, from the styles of OUTPUT_PLACES and OUTPUT_LINES. Before giving the table to another algorithm filter it by level.</source>
        <translation>Барлық ағын шатасқан жіп болатын карталарға және кәсіпорын деректері құпия, ал өңірлер арасындағы ағындар құпия емес кезде. Нәтиже – барлық байланыс алгоритмдеріне арналған кесте мен оның орындары: екеуін де «Ағын сызықтарына» беріңіз. INTO = regions кез келген полигондарды, кластер контурларын да алады. INTO = scales масштаб екі есе кішірейген сайын бір деңгей береді; QGIS OUTPUT_PLACES пен OUTPUT_LINES безендіруі бойынша сәйкесін сызады. Кестені басқа алгоритмге бермес бұрын бір деңгейін іріктеңіз.</translation>
    </message>
    <message>
        <source>value = sum of the flows with both ends in the same two groups; what begins and ends in one group stays, as a flow from it to itself, so that every level has the same total.
Cells: CELL_SIZE is the side of a square, or the distance between opposite sides of a hexagon.
Scales: level 0 has the places themselves, down to 1 : DETAIL_SCALE. At level k, down to 1 : DETAIL_SCALE × 2^k, the nodes of the level before are taken by the size of their flows: each takes all that are still free within GAP on paper, and lies at the mean of its places, weighted by their flows. A level at which nothing comes together is left out; the last is shown at all smaller scales.</source>
        <translation>value = ұштары сол екі топта жатқан ағындар қосындысы; бір топта басталып аяқталатыны өзінен өзіне ағын болып қалады, сондықтан барлық деңгейде қосынды бірдей.
Ұяшықтар: CELL_SIZE – шаршының қабырғасы не алтыбұрыштың қарама-қарсы қабырғаларының арасы.
Масштабтар: 0 деңгейі – орындардың өзі, 1 : DETAIL_SCALE дейін. k деңгейінде, 1 : DETAIL_SCALE × 2^k дейін, алдыңғы деңгейдің түйіндері ағындарының шамасы бойынша алынады: әрқайсысы қағазда GAP ішіндегі әлі бос түйіндердің бәрін алады және орындарының ағынмен салмақталған ортасында жатады. Ештеңе бірікпеген деңгей алынбайды; соңғысы барлық ұсақ масштабта көрсетіледі.</translation>
    </message>
    <message>
        <source>Zhu, X. and Guo, D. (2014): Mapping large spatial flow data with hierarchical clustering. Transactions in GIS 18(3), 421-435, doi:10.1111/tgis.12100. Boyandin, I. (2019): flowmap.gl.</source>
        <translation>Zhu, X. and Guo, D. (2014): Mapping large spatial flow data with hierarchical clustering. Transactions in GIS 18(3), 421-435, doi:10.1111/tgis.12100. Boyandin, I. (2019): flowmap.gl.</translation>
    </message>
    <message>
        <source>Types, periods and statuses stay apart. A flow that is NULL is unknown: in no sum, counted (NULL_COUNT, null_rows). Places with flows that lie in no region are counted (OUTSIDE_COUNT) and listed in OUTPUT_UNMATCHED with the nearest regions and the value that is lost with them, beside the ends that are no place; a flow that lacks both ends counts half for each. A place on a shared border goes to the first region by id. Regions without places are in OUTPUT_PLACES with 0. Cells in layers in degrees and Web Mercator are of an equal-area projection around the middle of the places; groups of scales reach across the antimeridian and the poles. The order of rows changes nothing.</source>
        <translation>Түр, кезең, мәртебе араласпайды. NULL ағын белгісіз: ешбір қосындыға кірмейді, саналады (NULL_COUNT, null_rows). Өңірлерден тыс ағыны бар орындар саналады (OUTSIDE_COUNT) және OUTPUT_UNMATCHED ішінде ең жақын өңірлермен, олармен жоғалған мәнмен тізіледі, орындар арасында жоқ ұштармен қатар; екі ұшы да жоқ ағын әрқайсысы үшін жартылай саналады. Ортақ шекарадағы орын коды бойынша бірінші өңірге жатады. Орны жоқ өңірлер OUTPUT_PLACES ішінде 0-мен тұрады. Градустағы және Web Mercator қабаттарында ұяшықтар орындар ортасын айнала тең ауданды проекцияда алынады; масштаб топтары антимеридиан мен полюстерден өтеді. Жолдар реті ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>LINKAGES: the table migration_2024_modelled of sample_data/kazakhstan.gpkg, with FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: its region_centres; INTO: scales; DETAIL_SCALE: 5000000; GAP: 15.</source>
        <translation>LINKAGES: sample_data/kazakhstan.gpkg ішіндегі migration_2024_modelled кестесі, FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: оның region_centres қабаты; INTO: scales; DETAIL_SCALE: 5000000; GAP: 15.</translation>
    </message>
    <message>
        <source>INTO is regions, but REGIONS is not given. Give a layer of polygons, or take squares, hexagons or scales.</source>
        <translation>INTO = regions, бірақ REGIONS берілмеген. Полигондар қабатын беріңіз немесе squares, hexagons не scales таңдаңыз.</translation>
    </message>
    <message>
        <source>REGIONS: the layer cannot be opened.</source>
        <translation>REGIONS: қабат ашылмайды.</translation>
    </message>
    <message>
        <source>The layer %1 has no coordinate reference system, so its polygons and the places cannot be brought together. Set it in the layer&apos;s properties.</source>
        <translation>%1 қабатының координаттар жүйесі жоқ, сондықтан полигондары мен орындарды біріктіру мүмкін емес. Оны қабат қасиеттерінде беріңіз.</translation>
    </message>
    <message>
        <source>radius at its start, mm</source>
        <translation>басындағы радиус, мм</translation>
    </message>
    <message>
        <source>radius_mm of the place where it begins</source>
        <translation>басталатын орынның radius_mm мәні</translation>
    </message>
    <message>
        <source>radius at its end, mm</source>
        <translation>соңындағы радиус, мм</translation>
    </message>
    <message>
        <source>radius_mm of the place where it ends</source>
        <translation>аяқталатын орынның radius_mm мәні</translation>
    </message>
    <message>
        <source>as the field name, from the source&apos;s field of the same name</source>
        <translation>name өрісі сияқты, дереккөздің аттас өрісінен</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>of the region; of a cell or group that of its leading place, with the number of the others behind it; from a field name, else name_&lt;language&gt;, and beside it each name_&lt;language&gt; that the source has; NULL without</source>
        <translation>өңірдің; ұяшықта немесе топта – оның басты орнының атауы және соңында қалғандарының саны; name өрісінен, әйтпесе name_&lt;тіл&gt;, жанында дереккөздегі әр name_&lt;тіл&gt; өрісі; жоқ болса NULL</translation>
    </message>
</context>
<context>
    <name>Algorithm</name>
    <message>
        <source>Specialisation</source>
        <translation>Мамандану</translation>
    </message>
    <message>
        <source>Cluster boundaries</source>
        <translation>Кластер шекаралары</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Production complexes</source>
        <translation>Өндірістік кешендер</translation>
    </message>
    <message>
        <source>Printed maps</source>
        <translation>Баспа карталары</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Қашан қолдану керек</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Fields of “%1”</source>
        <translation>«%1» қабатының өрістері</translation>
    </message>
    <message>
        <source>Missing values, zeros, ties and joins</source>
        <translation>Бос мәндер, нөлдер, теңдіктер және біріктіру</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Мысал</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>There is no parameter %1. Did you mean %2?</source>
        <translation>%1 параметрі жоқ. Мүмкін, %2?</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>«%1»: қате: %2</translation>
    </message>
    <message>
        <source>%1 failed for an unknown reason.</source>
        <translation>«%1»: белгісіз себепті қате.</translation>
    </message>
    <message>
        <source>The result %1 cannot be opened again after it was written.</source>
        <translation>%1 нәтижесі жазылғаннан кейін ашылмайды.</translation>
    </message>
    <message>
        <source>What did not join</source>
        <translation>Не бірікпеді</translation>
    </message>
    <message>
        <source>%1: give a finite number.</source>
        <translation>%1: шекті сан беріңіз.</translation>
    </message>
    <message>
        <source>%1: there is no choice “%2”. There are: %3.</source>
        <translation>%1: «%2» нұсқасы жоқ. Барлары: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1: «%2» сан емес.</translation>
    </message>
    <message>
        <source>%1: %2 is out of range, give %3 or more.</source>
        <translation>%1: %2 шектен тыс, кемінде %3 беріңіз.</translation>
    </message>
    <message>
        <source>%1: %2 is out of range, give a number from %3 to %4.</source>
        <translation>%1: %2 шектен тыс, %3 пен %4 аралығындағы сан беріңіз.</translation>
    </message>
    <message>
        <source>%1: the layer %2 cannot be opened.</source>
        <translation>%1: %2 қабаты ашылмайды.</translation>
    </message>
</context>
<context>
    <name>Backbone</name>
    <message>
        <source>ALPHA: give a level above 0 and below 1, such as 0.05.</source>
        <translation>ALPHA: 0-ден үлкен, 1-ден кіші деңгей беріңіз, мысалы 0.05.</translation>
    </message>
    <message>
        <source>ENDS: without directions there is neither origin nor destination. Take either or both.</source>
        <translation>ENDS: бағытсыз ағында басы да, соңы да болмайды. either не both алыңыз.</translation>
    </message>
    <message>
        <source>%1: no doubly stochastic form was reached in 1000 rounds, as some places have too few flows for it. The scores are those of the last round: take another METHOD, or read them with care.</source>
        <translation>%1: 1000 қадамда қос стохастикалық түрге жету мүмкін болмады: кейбір орындардың ағындары бұған тым аз. Бағалар соңғы қадамнан алынған: басқа METHOD таңдаңыз немесе оларды абайлап оқыңыз.</translation>
    </message>
</context>
<context>
    <name>BoundarySettings</name>
    <message>
        <source>%1: the table has no “%2”. There are: %3.</source>
        <translation>%1: кестеде «%2» жоқ. Барлары: %3.</translation>
    </message>
    <message>
        <source>Support: other thresholds to try (such as 1; 1.25; 1.5)</source>
        <translation>Қолдау: тексерілетін басқа шектер (мысалы, 1; 1.25; 1.5)</translation>
    </message>
    <message>
        <source>Support: years to try (such as 2020; 2025; all = each)</source>
        <translation>Қолдау: тексерілетін жылдар (мысалы, 2020; 2025; all = әрқайсысы)</translation>
    </message>
    <message>
        <source>Support: neighbourhoods to try</source>
        <translation>Қолдау: тексерілетін көршілік түрлері</translation>
    </message>
    <message>
        <source>Support: codes of the same industry at other levels to try (such as B; 05; 07)</source>
        <translation>Қолдау: сол саланың басқа деңгейлердегі кодтары (мысалы, B; 05; 07)</translation>
    </message>
    <message>
        <source>SUPPORT_THRESHOLDS: “%1” is no threshold. Write numbers with a point, divided by “;”: 1; 1.25; 1.5.</source>
        <translation>SUPPORT_THRESHOLDS: «%1» шек емес. Сандарды нүктемен, «;» арқылы жазыңыз: 1; 1.25; 1.5.</translation>
    </message>
    <message>
        <source>SUPPORT_THRESHOLDS changes nothing where RULE is significance: leave it empty, or set RULE to both.</source>
        <translation>RULE — significance болса, SUPPORT_THRESHOLDS ештеңені өзгертпейді: оны бос қалдырыңыз немесе RULE = both деп беріңіз.</translation>
    </message>
    <message>
        <source>SUPPORT_YEARS needs YEAR_FIELD: name the field that holds the year.</source>
        <translation>SUPPORT_YEARS үшін YEAR_FIELD керек: жыл жазылған өрісті көрсетіңіз.</translation>
    </message>
    <message>
        <source>SUPPORT_LEVELS says at which other levels one industry is looked at: choose that one in INDUSTRY.</source>
        <translation>SUPPORT_LEVELS бір саланың тағы қандай деңгейлерде қаралатынын айтады: оны INDUSTRY ішінде таңдаңыз.</translation>
    </message>
    <message>
        <source>thresholds %1</source>
        <translation>шектер %1</translation>
    </message>
    <message>
        <source>years %1</source>
        <translation>жылдар %1</translation>
    </message>
    <message>
        <source>neighbourhoods %1</source>
        <translation>көршілік түрлері %1</translation>
    </message>
    <message>
        <source>industries %1</source>
        <translation>салалар %1</translation>
    </message>
    <message>
        <source>Support is the share of %1 settings: every combination of %2.</source>
        <translation>Қолдау — %1 шарт нұсқасының үлесі: барлық үйлесімдер (%2).</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>groups of digits joined</source>
        <translation>цифрлар топтары біріктірілді</translation>
    </message>
    <message>
        <source>the comma taken for one between groups of digits</source>
        <translation>үтір цифрлар топтарының бөлгіші деп алынды</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>ондық үтір</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>ұяшық бос</translation>
    </message>
    <message>
        <source>“%1” stands for zero</source>
        <translation>«%1» нөлді білдіреді</translation>
    </message>
    <message>
        <source>“%1” stands for a suppressed value</source>
        <translation>«%1» құпия мәнді білдіреді</translation>
    </message>
    <message>
        <source>“%1” stands for a missing value</source>
        <translation>«%1» деректің жоқтығын білдіреді</translation>
    </message>
    <message>
        <source>mark of a footnote left out</source>
        <translation>сілтеме белгісі алынып тасталды</translation>
    </message>
    <message>
        <source>the last digit taken for the mark of a footnote</source>
        <translation>соңғы цифр сілтеме белгісі деп алынды</translation>
    </message>
    <message>
        <source>a date where a number is expected</source>
        <translation>сан орнында күн</translation>
    </message>
    <message>
        <source>an error of a formula</source>
        <translation>формула қатесі</translation>
    </message>
    <message>
        <source>a percentage where a value is expected</source>
        <translation>мән орнында пайыз</translation>
    </message>
    <message>
        <source>neither a number nor a mark</source>
        <translation>сан да, шартты белгі де емес</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>Seed of the random numbers (the same seed gives the same result)</source>
        <translation>Кездейсоқ сандардың бастапқы мәні (бірдей мән бірдей нәтиже береді)</translation>
    </message>
    <message>
        <source>Significance level; intervals hold 1 - this</source>
        <translation>Маңыздылық деңгейі; аралықтар 1-ден осыны алғандағыны қамтиды</translation>
    </message>
    <message>
        <source>ALPHA: give a level above 0 and below 1, such as 0.05.</source>
        <translation>ALPHA: 0-ден үлкен, 1-ден кіші деңгей беріңіз, мысалы 0.05.</translation>
    </message>
</context>
<context>
    <name>ClusterMap</name>
    <message>
        <source>Cluster map</source>
        <translation>Кластерлер картасы</translation>
    </message>
    <message>
        <source>Puts specialisation, areas, flows and places on a page that can be printed: title, map, legend, scale, sources.</source>
        <translation>Мамандануды, ареалдарды, ағындар мен орындарды басып шығаруға болатын бетке орналастырады: тақырып, карта, шартты белгілер, масштаб, дереккөздер.</translation>
    </message>
    <message>
        <source>Projection: Albers&apos; equal-area conic with parallels a sixth inside the north and south of the territory where that is wide and in the middle latitudes, else Lambert&apos;s azimuthal equal-area around its middle. Classes of the location quotient: below 0.5, 0.8, 1.2, 2, 4 and above. Width of a flow: proportional to its value, with a least width.</source>
        <translation>Проекция: аумақ кең әрі орта ендіктерде болса, параллельдері солтүстік және оңтүстік шеттен биіктіктің алтыдан бірінде жататын Альберстің тең ауданды конустық проекциясы, әйтпесе ортасын айнала Ламберттің тең ауданды азимуттық проекциясы. Локализация коэффициентінің сыныптары: 0,5-тен төмен; 0,8; 1,2; 2; 4 және одан жоғары. Ағын ені мәніне пропорционал, ең аз ені бар.</translation>
    </message>
    <message>
        <source>Snyder, J. P. (1987): Map projections: a working manual. USGS Professional Paper 1395, doi:10.3133/pp1395. Deetz, C. H. and Adams, O. S. (1934): Elements of map projection, Special Publication 68 (the rule of sixths). Okabe, M. and Ito, K. (2008): Color universal design.</source>
        <translation>Snyder, J. P. (1987): Map projections: a working manual. USGS Professional Paper 1395, doi:10.3133/pp1395. Deetz, C. H. and Adams, O. S. (1934): Elements of map projection, Special Publication 68 (алтыдан бір ережесі). Okabe, M. and Ito, K. (2008): Color universal design.</translation>
    </message>
    <message>
        <source>NULL is hatched and said in the legend. A layer without features is said on the map and in the log. What is modelled, and in which borders, is said on the map, whatever the texts are. Labels for which there is no room are counted (LABELS_LOST) and named. The open project is not touched: the map is made in a project of its own, and an existing project that this algorithm did not write is never overwritten. Temporary layers are kept in a GeoPackage beside the project.</source>
        <translation>NULL сызықшаланып, шартты белгілерде айтылады. Нысандары жоқ қабат туралы картада және журналда айтылады. Ненің модельденгені және қай шекарада екені картада әрқашан айтылады. Орын табылмаған жазулар саналады (LABELS_LOST) және аталады. Ашық жобаға тиіспейді: карта өз жобасында жасалады, ал осы алгоритм жасамаған жоба қайта жазылмайды. Уақытша қабаттар жобаның жанындағы GeoPackage ішінде сақталады.</translation>
    </message>
    <message>
        <source>CHOROPLETH = map of location quotients, CLUSTERS = areas of specialisation, BACKGROUND = tables neighbours and lakes of sample_data/kazakhstan.gpkg, LANGUAGE = ru, PROJECT = mining.qgz, OUTPUT_PDF = mining.pdf</source>
        <translation>CHOROPLETH = локализация коэффициенттерінің картасы, CLUSTERS = мамандану ареалдары, BACKGROUND = sample_data/kazakhstan.gpkg ішіндегі neighbours және lakes кестелері, LANGUAGE = kk, PROJECT = mining.qgz, OUTPUT_PDF = mining.pdf</translation>
    </message>
    <message>
        <source>Regions (coloured by their location quotient)</source>
        <translation>Өңірлер (түсі – локализация коэффициенті)</translation>
    </message>
    <message>
        <source>Clusters or areas of specialisation</source>
        <translation>Кластерлер немесе мамандану ареалдары</translation>
    </message>
    <message>
        <source>Flow lines</source>
        <translation>Ағын сызықтары</translation>
    </message>
    <message>
        <source>Nodes of the flows</source>
        <translation>Ағын түйіндері</translation>
    </message>
    <message>
        <source>Background: land and water around</source>
        <translation>Фон: айналадағы құрлық пен су</translation>
    </message>
    <message>
        <source>Field with names (empty: name_ and the map&apos;s language, or name)</source>
        <translation>Атаулар өрісі (бос: name_ және карта тілі немесе name)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Қосымша тақырып</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Дереккөз жолы</translation>
    </message>
    <message>
        <source>Note line</source>
        <translation>Ескертпе жолы</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Карта тілі</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Бағдар</translation>
    </message>
    <message>
        <source>Resolution of the PNG, dots an inch</source>
        <translation>PNG ажыратымдылығы, дюймге нүкте</translation>
    </message>
    <message>
        <source>Flows shown, the largest first (0 = all)</source>
        <translation>Көрсетілетін ағындар саны, ең ірісінен бастап (0 = барлығы)</translation>
    </message>
    <message>
        <source>Projection (empty: equal-area, fit for the territory)</source>
        <translation>Проекция (бос: аумаққа сай тең ауданды)</translation>
    </message>
    <message>
        <source>Font family (empty: the first with every letter)</source>
        <translation>Қаріп (бос: барлық әрпі бар біріншісі)</translation>
    </message>
    <message>
        <source>Project with the map</source>
        <translation>Картасы бар жоба</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgz *.qgs)</source>
        <translation>QGIS жобалары (*.qgz *.qgs)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлдары (*.pdf)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG файлдары (*.png)</translation>
    </message>
    <message>
        <source>Number of labels without a place</source>
        <translation>Орын табылмаған жазулар саны</translation>
    </message>
    <message>
        <source>There is nothing to map: name a layer for CHOROPLETH, CLUSTERS or FLOWS.</source>
        <translation>Көрсететін ештеңе жоқ: CHOROPLETH, CLUSTERS немесе FLOWS үшін қабат атаңыз.</translation>
    </message>
    <message>
        <source>%1: the layer cannot be opened.</source>
        <translation>%1: қабат ашылмайды.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has no geometry and cannot be mapped.</source>
        <translation>%1: «%2» қабатының геометриясы жоқ, картаға түсірілмейді.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” does not say what coordinates it is in. Set its CRS first.</source>
        <translation>%1: «%2» қабатының координаттар жүйесі көрсетілмеген. Алдымен оны орнатыңыз.</translation>
    </message>
    <message>
        <source>CRS: %1 is in degrees, in which no map is drawn to scale. Choose a projected one, or leave it empty.</source>
        <translation>CRS: %1 градуспен берілген, онда масштабпен карта сызылмайды. Проекцияланғанын таңдаңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>PROJECT: a project&apos;s name ends in .qgz or .qgs; %1 does not.</source>
        <translation>PROJECT: жоба аты .qgz немесе .qgs деп аяқталады, %1 олай емес.</translation>
    </message>
    <message>
        <source>PROJECT: %1 is open. Name another file.</source>
        <translation>PROJECT: %1 қазір ашық. Басқа файл атаңыз.</translation>
    </message>
    <message>
        <source>PROJECT: %1, which the project would keep its layers in, exists already. Name another project.</source>
        <translation>PROJECT: жоба қабаттарын сақтайтын %1 файлы бұрыннан бар. Басқа жоба атаңыз.</translation>
    </message>
    <message>
        <source>%1 is kept in %2, which the project would write anew. Name another project.</source>
        <translation>%1 жоба қайта жазатын %2 файлында сақталған. Басқа жоба атаңыз.</translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation>%1: %2 қалтасы жоқ.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has no features.</source>
        <translation>%1: «%2» қабатында нысандар жоқ.</translation>
    </message>
    <message>
        <source>No layer has a feature with a geometry: the map shows what is around.</source>
        <translation>Бірде-бір қабатта геометриялы нысан жоқ: карта айналаны көрсетеді.</translation>
    </message>
    <message>
        <source>%1 features cannot be shown in the projection of the map.</source>
        <translation>Карта проекциясында көрсетілмейтін нысандар: %1.</translation>
    </message>
    <message>
        <source>The font %1 lacks these letters, which will come out in another: %2</source>
        <translation>%1 қарпінде мына әріптер жоқ, олар басқа қаріппен шығады: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>%1 labels found no place: %2</source>
        <translation>Орын табылмаған жазулар: %1 (%2)</translation>
    </message>
    <message>
        <source>Scale 1 : %1; %2; font %3</source>
        <translation>Масштаб 1 : %1; %2; қаріп %3</translation>
    </message>
    <message>
        <source>VALUE_FIELD: the layer “%1” has no field “%2”. Its fields: %3.</source>
        <translation>VALUE_FIELD: «%1» қабатында «%2» өрісі жоқ. Өрістері: %3.</translation>
    </message>
    <message>
        <source>VALUE_FIELD: the field “%1” of the layer “%2” holds no numbers. Name a numeric one.</source>
        <translation>VALUE_FIELD: «%2» қабатының «%1» өрісінде сандар жоқ. Сандық өрісті көрсетіңіз.</translation>
    </message>
    <message>
        <source>NAME_FIELD: no layer has a field “%1”. Their fields: %2.</source>
        <translation>NAME_FIELD: бірде-бір қабатта «%1» өрісі жоқ. Өрістері: %2.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has other geometries than this role needs (%3).</source>
        <translation>%1: «%2» қабатының геометриясы басқа, бұл рөлге %3 керек.</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>полигондар</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>сызықтар</translation>
    </message>
    <message>
        <source>points</source>
        <translation>нүктелер</translation>
    </message>
    <message>
        <source>points or polygons</source>
        <translation>нүктелер не полигондар</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has coordinates that are not on the globe. Is its CRS right?</source>
        <translation>%1: «%2» қабатының координаттары жер шарынан тыс. Координаттар жүйесі дұрыс па?</translation>
    </message>
    <message>
        <source>FONT: there is no font “%1” on this machine. Leave it empty for the first with every letter.</source>
        <translation>FONT: бұл компьютерде «%1» қарпі жоқ. Бос қалдырыңыз – барлық әрпі бар бірінші қаріп алынады.</translation>
    </message>
    <message>
        <source>CRS: %1 is not known.</source>
        <translation>CRS: %1 белгісіз.</translation>
    </message>
    <message>
        <source>The names of regions stay in the language of the layer “%1”: give LABELS a layer with a field name_%2.</source>
        <translation>Өңір атаулары «%1» қабатының тілінде қалады: LABELS үшін name_%2 өрісі бар қабат беріңіз.</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>Градус торы</translation>
    </message>
    <message>
        <source>The map would be kept nowhere: name a file for PROJECT, OUTPUT_PDF, OUTPUT_PNG, OUTPUT_SVG or OUTPUT_QPT.</source>
        <translation>Карта еш жерде сақталмайды: PROJECT, OUTPUT_PDF, OUTPUT_PNG, OUTPUT_SVG немесе OUTPUT_QPT үшін файл атаңыз.</translation>
    </message>
    <message>
        <source>Second language of the names, below the first</source>
        <translation>Атаулардың екінші тілі, біріншісінің астында</translation>
    </message>
    <message>
        <source>Meridians and parallels</source>
        <translation>Меридиандар мен параллельдер</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>SVG файлдары (*.svg)</translation>
    </message>
    <message>
        <source>Template of the layout</source>
        <translation>Макет үлгісі</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>Макет үлгілері (*.qpt)</translation>
    </message>
    <message>
        <source>Report on the map (JSON)</source>
        <translation>Карта туралы есеп (JSON)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Сурет (SVG)</translation>
    </message>
    <message>
        <source>CLASS_BREAKS are of fixed classes, and CLASSES is %1. Set it to fixed, or leave the breaks empty.</source>
        <translation>CLASS_BREAKS тұрақты сыныптарға арналған, ал CLASSES — %1. fixed таңдаңыз немесе шектерді бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>CLASSES: the layer “%1” has no field to make classes of. Name one for VALUE_FIELD.</source>
        <translation>CLASSES: «%1» қабатында сыныптарға бөлетін өріс жоқ. Оны VALUE_FIELD ішінде атаңыз.</translation>
    </message>
    <message>
        <source>CLASSES: the field “%1” has no fixed classes of its own. Name their breaks in CLASS_BREAKS.</source>
        <translation>CLASSES: «%1» өрісінің өз тұрақты сыныптары жоқ. Олардың шектерін CLASS_BREAKS ішінде атаңыз.</translation>
    </message>
    <message>
        <source>SIZE_FIELD is a field of the regions: name their layer for CHOROPLETH.</source>
        <translation>SIZE_FIELD — өңірлердің өрісі: олардың қабатын CHOROPLETH ішінде атаңыз.</translation>
    </message>
    <message>
        <source>SIZE_FIELD: the layer “%1” has no field “%2”. Its fields: %3.</source>
        <translation>SIZE_FIELD: «%1» қабатында «%2» өрісі жоқ. Өрістері: %3.</translation>
    </message>
    <message>
        <source>SIZE_FIELD: the field “%1” of the layer “%2” holds no numbers. Name a numeric one.</source>
        <translation>SIZE_FIELD: «%2» қабатының «%1» өрісінде сандар жоқ. Сандық өрісті атаңыз.</translation>
    </message>
    <message>
        <source>CLASSES: automatic takes these classes of a quotient, and natural breaks of any other measure; fixed takes CLASS_BREAKS, the same for every map of a batch; natural makes the least sum of squared deviations from the means of classes, exactly; quantile as many regions in each class (type 7); equal classes of one width. A class holds its lower break; breaks that are computed are as round as they can be without moving a region. The legend says how classes were made and counts their regions. SIZE_FIELD: the area of a circle is proportional to the absolute value, the largest has SIZE_RADIUS.</source>
        <translation>CLASSES: automatic коэффициент үшін осы сыныптарды, кез келген басқа көрсеткіш үшін табиғи шектерді алады; fixed CLASS_BREAKS шектерін алады, олар топтаманың барлық картасында бірдей; natural сыныптардың орташаларынан ауытқу квадраттарының ең аз қосындысын дәл табады; quantile әр сыныпта бірдей сан өңір (7-тип); equal ені бірдей сыныптар. Төменгі шек сыныпқа кіреді; есептелген шектер бірде-бір өңірді жылжытпай мүмкін болғанша дөңгелектенген. Шартты белгілер сыныптардың қалай жасалғанын айтып, өңірлерін санайды. SIZE_FIELD: шеңбер ауданы абсолют мәнге пропорционал, ең үлкенінің радиусы SIZE_RADIUS.</translation>
    </message>
    <message>
        <source>Fisher, W. D. (1958), Journal of the American Statistical Association 53 (natural breaks). Hyndman, R. J. and Fan, Y. (1996), The American Statistician 50 (quantiles). Sharma, G., Wu, W. and Dalal, E. N. (2005), doi:10.1002/col.20070, and Machado, G. M., Oliveira, M. M. and Fernandes, L. A. F. (2009), doi:10.1109/TVCG.2009.113 (colours).</source>
        <translation>Fisher, W. D. (1958), Journal of the American Statistical Association 53 (табиғи шектер). Hyndman, R. J. and Fan, Y. (1996), The American Statistician 50 (квантильдер). Sharma, G., Wu, W. and Dalal, E. N. (2005), doi:10.1002/col.20070, және Machado, G. M., Oliveira, M. M. and Fernandes, L. A. F. (2009), doi:10.1109/TVCG.2009.113 (түстер).</translation>
    </message>
    <message>
        <source>What is suppressed (a field status that says masked or suppressed), incomplete (field incomplete) or rests on a small base (field small_base) is hatched each in its own way, and in the legend where there is any. Regions whose SIZE_FIELD is NULL or 0 have no circle and are counted; negative values have dashed circles.</source>
        <translation>Жасырылған (status өрісі masked немесе suppressed), толық емес (incomplete өрісі) және шағын базаға сүйенген (small_base өрісі) мәндердің әрқайсысы өзінше сызықшаланып, бар болса шартты белгілерде аталады. SIZE_FIELD мәні NULL немесе 0 өңірлер шеңберсіз қалып, саналады; теріс мәндердің шеңберлері үзік сызықты.</translation>
    </message>
    <message>
        <source>Field with the values (location quotient)</source>
        <translation>Мәндері бар өріс (локализация коэффициенті)</translation>
    </message>
    <message>
        <source>Classes of the values</source>
        <translation>Мәндердің сыныптары</translation>
    </message>
    <message>
        <source>Number of classes that are computed (natural, quantile, equal)</source>
        <translation>Есептелетін сыныптар саны (natural, quantile, equal)</translation>
    </message>
    <message>
        <source>Breaks of fixed classes, divided by ; (0.5; 1; 2)</source>
        <translation>Тұрақты сыныптардың шектері, ; арқылы (0.5; 1; 2)</translation>
    </message>
    <message>
        <source>Field of the regions shown as circles (absolute size)</source>
        <translation>Шеңберлермен көрсетілетін өңірлер өрісі (абсолют мөлшер)</translation>
    </message>
    <message>
        <source>Title of the circles in the legend</source>
        <translation>Шартты белгілердегі шеңберлердің атауы</translation>
    </message>
    <message>
        <source>SIZE_FIELD: no region has a value other than 0 in the field “%1”, so there are no circles.</source>
        <translation>SIZE_FIELD: «%1» өрісінде бірде-бір өңірдің 0-ден өзге мәні жоқ, сондықтан шеңберлер жоқ.</translation>
    </message>
    <message>
        <source>CLASSES changes nothing: the layer “%1” has a look of its own, which is kept.</source>
        <translation>CLASSES ештеңе өзгертпейді: «%1» қабатының өз безендірілуі бар, ол сақталады.</translation>
    </message>
    <message>
        <source>ATLAS_FIELD: the field “%1” holds no values.</source>
        <translation>ATLAS_FIELD: «%1» өрісінде мән жоқ.</translation>
    </message>
    <message>
        <source>ATLAS_FIELD: neither CHOROPLETH nor CLUSTERS has a field “%1”. Their fields: %2.</source>
        <translation>ATLAS_FIELD: CHOROPLETH пен CLUSTERS қабаттарында «%1» өрісі жоқ. Олардың өрістері: %2.</translation>
    </message>
    <message>
        <source>ATLAS_FIELD: the field “%1” has %2 values, which would be as many pages; at most %3 are made. Take a field with fewer values, or select features.</source>
        <translation>ATLAS_FIELD: «%1» өрісінде %2 мән бар, сонша бет болар еді; ең көбі %3 жасалады. Мәні азырақ өрісті алыңыз немесе нысандарды іріктеңіз.</translation>
    </message>
    <message>
        <source>OUTPUT_QPT: %1, which the template would keep its layers in, exists already. Name another file.</source>
        <translation>OUTPUT_QPT: үлгі қабаттарын сақтайтын %1 файлы бұрыннан бар. Басқа файл атаңыз.</translation>
    </message>
    <message>
        <source>ATLAS_FIELD: every layer of regions, areas, flows or nodes that has this field shows a page&apos;s own features alone; projection and classes are those of all. The PDF has all pages; PNG, SVG and template are files for each page, named after its number and value. Title, subtitle, source and note may hold expressions: [% &quot;industry&quot; %], [% @page_value %], [% @page_number %], [% @page_count %]. A template, a project or a page that this algorithm did not write is not written over.</source>
        <translation>ATLAS_FIELD: осы өрісі бар аймақ, ареал, ағын немесе түйін қабаттарының әрқайсысы тек өз бетінің нысандарын көрсетеді; проекция мен кластар бәріне ортақ. PDF файлында барлық бет бар; PNG, SVG және үлгі — нөмірі мен мәні бойынша аталған жеке файлдар. Тақырып, тақырыпша, дереккөз және ескерту өрнектерден тұра алады: [% &quot;industry&quot; %], [% @page_value %], [% @page_number %], [% @page_count %]. Осы алгоритм жазбаған үлгі, жоба немесе бет үстінен жазылмайды.</translation>
    </message>
    <message>
        <source>Atlas: field with a page for each of its values (industry, cluster_id)</source>
        <translation>Атлас: әр мәніне бір бет жасалатын өріс (industry, cluster_id)</translation>
    </message>
    <message>
        <source>%1: a page would be written to %2, which exists and was not made by this algorithm. Name another file.</source>
        <translation>%1: бет %2 файлына жазылар еді; ол бұрыннан бар және оны бұл алгоритм жасамаған. Басқа файл атаңыз.</translation>
    </message>
    <message>
        <source>%1: the expression “%2” cannot be read: %3</source>
        <translation>%1: «%2» өрнегі оқылмайды: %3</translation>
    </message>
    <message>
        <source>CLUSTER_NAME_FIELD is a field of the clusters: name their layer for CLUSTERS.</source>
        <translation>CLUSTER_NAME_FIELD — кластерлер қабатының өрісі: сол қабатты CLUSTERS параметрінде көрсетіңіз.</translation>
    </message>
    <message>
        <source>CLUSTER_NAME_FIELD: the layer “%1” has no field “%2”. Its fields: %3.</source>
        <translation>CLUSTER_NAME_FIELD: «%1» қабатында «%2» өрісі жоқ. Оның өрістері: %3.</translation>
    </message>
    <message>
        <source>Field with the names of clusters (empty: as the other names)</source>
        <translation>Кластерлердің атаулары бар өріс (бос: басқа атаулар сияқты)</translation>
    </message>
    <message>
        <source>Flows: routed arrows between circles, or as the layer draws them</source>
        <translation>Ағындар: шеңберлер арасында бөлек жүргізілген бағдаршалар немесе қабат салғандай</translation>
    </message>
    <message>
        <source>%1 flows have no arrow: the circles of their two places leave no room at this scale.</source>
        <translation>%1 ағын бағдаршасыз: екі орынның шеңберлері бұл масштабта орын қалдырмайды.</translation>
    </message>
    <message>
        <source>Use it on results of the other algorithms, or on layers styled by hand: a layer with a look of its own keeps it. It makes one page of the whole territory, or an atlas of pages by a field such as industry. Regions too small to see come in insets where there is room. Texts may hold expressions, as [% @year %] or [% @industry %].</source>
        <translation>Басқа алгоритмдердің нәтижелеріне немесе қолмен безендірілген қабаттарға арналған: өз безендіруі бар қабат оны сақтайды. Бүкіл аумаққа бір бет немесе өріс бойынша, мысалы сала бойынша, беттер атласы жасалады. Көрінбейтіндей кіші өңірлер орын болса қосымша карталарда беріледі. Мәтіндерде [% @year %] не [% @industry %] сияқты өрнектер болуы мүмкін.</translation>
    </message>
    <message>
        <source>Insets for regions too small to see</source>
        <translation>Картада тым кіші өңірлерге арналған қыстырма карталар</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>This QGIS has no world map of these parts: the map is made without what is around. Name layers for BACKGROUND.</source>
        <translation>Бұл QGIS-те осы өңірдің әлем картасы жоқ: карта айналасынсыз жасалды. BACKGROUND үшін қабаттар көрсетіңіз.</translation>
    </message>
    <message>
        <source>Too small to see, and no room for an inset at this scale: %1</source>
        <translation>Көрінбейтіндей кіші, ал бұл масштабта қыстырма картаға орын жоқ: %1</translation>
    </message>
    <message>
        <source>The expression “%1” has no value: %2</source>
        <translation>«%1» өрнегінің мәні жоқ: %2</translation>
    </message>
    <message>
        <source>SIZE_RADIUS is in millimetres on A4; on larger sheets circles grow as texts and symbols do.</source>
        <translation>SIZE_RADIUS A4 парағындағы миллиметрмен беріледі; үлкен парақтарда шеңберлер мәтіндер мен белгілермен бірге үлкейеді.</translation>
    </message>
    <message>
        <source>Radius of the largest circle, mm on A4 (larger on larger sheets)</source>
        <translation>Ең үлкен шеңбердің радиусы, A4 парағындағы мм (үлкен парақта үлкенірек)</translation>
    </message>
    <message>
        <source>Places and regions to be named, the most important layer first</source>
        <translation>Аты жазылатын жерлер мен өңірлер, ең маңызды қабат бірінші</translation>
    </message>
    <message>
        <source>LABELS: the names of polygons lie in them, those of points beside a dot. Where there is no room for all, names of regions come before those of places, layers before the ones after them, and places with more inhabitants (field population) before smaller ones; a place in a city of the same name that is itself a region is named once. The source line, where SOURCE is empty, takes the rights from the metadata of all layers; a right that begins with a language, as ru:, stands for the one before it on a map in that language.</source>
        <translation>LABELS: көпбұрыштардың аты олардың ішінде, нүктелердің аты нүктенің жанында тұрады. Бәріне орын жетпесе, өңір аттары жер аттарынан, әр қабат келесілерінен, халқы көбірек жерлер (population өрісі) кішілерінен бұрын жазылады; өзі өңір болып табылатын аттас қаладағы жер бір рет жазылады. SOURCE бос болса, дереккөздер жолы барлық қабаттардың метадеректеріндегі құқықтардан алынады; ru: сияқты тілмен басталатын жазба сол тілдегі картада алдыңғысының орнына тұрады.</translation>
    </message>
    <message>
        <source>All labels without a place: %1</source>
        <translation>Орын табылмаған барлық жазулар: %1</translation>
    </message>
    <message>
        <source>CRS: this projection is not equal-area: it shows areas up to %1 % larger in one part of the territory than in another, which misleads in a choropleth. Leave CRS empty for an equal-area projection.</source>
        <translation>CRS: бұл проекция тең шамалы емес: аумақтың бір бөлігінде аудандар екіншісінен %1 %-ға дейін үлкен көрсетіледі, картограмма жаңылыстырады. CRS бос қалдырылса, тең шамалы проекция таңдалады.</translation>
    </message>
    <message>
        <source>CRS: north is turned by %1° in the middle of the map: the projection was made for other parts of the world. An arrow shows north. Leave CRS empty for a projection of this territory.</source>
        <translation>CRS: картаның ортасында солтүстік %1°-қа бұрылған: проекция әлемнің басқа бөліктеріне арналған. Солтүстікті бағыттама көрсетеді. CRS бос қалдырылса, осы аумаққа арналған проекция таңдалады.</translation>
    </message>
    <message>
        <source>BACKGROUND ends within the map: what lies beyond it is shown as water, whatever it is.</source>
        <translation>BACKGROUND картаның ішінде аяқталады: одан арғысы, не болса да, су ретінде көрсетіледі.</translation>
    </message>
    <message>
        <source>BACKGROUND ends within the map: countries of QGIS&apos;s world map go on with it.</source>
        <translation>BACKGROUND картаның ішінде аяқталады: оны QGIS әлем картасының елдері жалғастырады.</translation>
    </message>
    <message>
        <source>INSETS: a region of less than 12 square millimetres on paper is shown once more in an inset, at least half as large again, with a frame on the main map; neighbours share one, there are four at most, and none where more than half of the regions are that small. The map is never made smaller for them. WORLD_MAP: countries of Natural Earth as QGIS ships them, without a network, where BACKGROUND is empty or ends within the map. Regions with others merged into them (a field includes_ and the map&apos;s language) are listed in the note. Texts also know @industry, @year, @language and @algorithm.</source>
        <translation>INSETS: қағазда 12 шаршы миллиметрден аз орын алатын өңір қыстырма картада кемінде бір жарым есе ірі етіп тағы көрсетіледі, негізгі картада оның шеңбері болады; жақын өңірлердің қыстырмасы ортақ, қыстырма төртеуден аспайды, ал өңірлердің жартысынан көбі сондай кіші болса, олар болмайды. Карта олар үшін ешқашан кішірейтілмейді. WORLD_MAP: BACKGROUND бос болса не картаның ішінде аяқталса, QGIS-пен бірге келетін Natural Earth елдері, желісіз. Басқа өңірлер біріктірілген өңірлер (includes_ және карта тілі өрісі) ескертпеде тізіледі. Мәтіндерде @industry, @year, @language және @algorithm де бар.</translation>
    </message>
    <message>
        <source>Countries around from QGIS&apos;s world map, where no background is given or it ends within the map</source>
        <translation>Фон берілмесе немесе картаның ішінде аяқталса, QGIS әлем картасындағы айналадағы елдер</translation>
    </message>
    <message>
        <source>%1 features have no value in the field “%2” and are on no page.</source>
        <translation>%1 нысанның «%2» өрісінде мәні жоқ, олар ешбір бетте жоқ.</translation>
    </message>
    <message>
        <source>%1: the layer of %2 lies in %3 and would be lost. Name another file.</source>
        <translation>%1: %2 қабаты %3 ішінде жатыр, ол жойылар еді. Басқа файлды атаңыз.</translation>
    </message>
    <message>
        <source>%1: %2 exists and was not made by this algorithm, so it is not overwritten. Name another file.</source>
        <translation>%1: %2 бар және оны бұл алгоритм жасамаған, сондықтан үстінен жазылмайды. Басқа файлды атаңыз.</translation>
    </message>
    <message>
        <source>%1: %2 was changed since this algorithm wrote it, and the changes would be lost. Name another file.</source>
        <translation>%1: %2 осы алгоритм жазғаннан кейін өзгертілген, өзгерістер жойылар еді. Басқа файлды атаңыз.</translation>
    </message>
    <message>
        <source>The map&apos;s report would be written to %1, which is there already and is none. Rename it.</source>
        <translation>Карта есебі %1 файлына жазылар еді, ал ол файл бар және есеп емес. Оның атын өзгертіңіз.</translation>
    </message>
    <message>
        <source>PDF, PNG and SVG files that are named are written over, whoever made them, as QGIS&apos;s own algorithms do; nothing is written before all checks have passed. A project or a template of this algorithm&apos;s own is written over unless it was changed since: layouts, layers, their looks and the rows of its GeoPackage.</source>
        <translation>Аталған PDF, PNG және SVG файлдары, кім жасаса да, QGIS-тің өз алгоритмдеріндегідей үстінен жазылады; барлық тексеру өтпейінше ештеңе жазылмайды. Осы алгоритмнің жобасы немесе үлгісі содан бері өзгертілмесе ғана үстінен жазылады: макеттер, қабаттар, олардың көрінісі және GeoPackage жолдары.</translation>
    </message>
    <message>
        <source>OUTPUT_QPT: a template finds its layers among those of the project that it is opened in. Add the layer definition beside it (_layers.qlr) to that project first, and keep the GeoPackage (_layers.gpkg) with both; without them it opens as an empty sheet.</source>
        <translation>OUTPUT_QPT: үлгі өз қабаттарын ашылған жобаның қабаттары арасынан іздейді. Алдымен ол жобаға жанындағы қабаттар сипаттамасын (_layers.qlr) қосыңыз, GeoPackage (_layers.gpkg) екеуімен бірге тұрсын; оларсыз ол бос парақ болып ашылады.</translation>
    </message>
    <message>
        <source>The template finds its layers only in a project that has them: before you open it in another, add the layer definition beside it (%1) there.</source>
        <translation>Үлгі өз қабаттарын олар бар жобадан ғана табады: басқа жобада ашпас бұрын оған жанындағы қабаттар сипаттамасын (%1) қосыңыз.</translation>
    </message>
    <message>
        <source>%1 regions of the layer “%2” have no geometry and are not on the map: %3.</source>
        <translation>«%2» қабатында геометриясы жоқ өңірлер: %1; олар картада жоқ: %3.</translation>
    </message>
    <message>
        <source>The layer “%1” is shown with its edits that are not saved.</source>
        <translation>«%1» қабаты сақталмаған түзетулерімен көрсетілді.</translation>
    </message>
    <message>
        <source>%1: the expression “%2” names a field “%3” that no layer of the map has.</source>
        <translation>%1: «%2» өрнегінде «%3» өрісі аталған, ол картаның бірде-бір қабатында жоқ.</translation>
    </message>
</context>
<context>
    <name>ClusterOutlinesAlgorithm</name>
    <message>
        <source>Cluster outlines</source>
        <translation>Кластер контурлары</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>as in CLUSTER_FIELD, in the type of the source</source>
        <translation>CLUSTER_FIELD сияқты, дереккөз типінде</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>мүшелер саны</translation>
    </message>
    <message>
        <source>points of the cluster, 1 and above</source>
        <translation>кластердің нүктелері, 1-ден бастап</translation>
    </message>
    <message>
        <source>contained share</source>
        <translation>ішіндегі үлес</translation>
    </message>
    <message>
        <source>area, km2</source>
        <translation>ауданы, км2</translation>
    </message>
    <message>
        <source>on the ellipsoid, km2</source>
        <translation>эллипсоидта, км2</translation>
    </message>
    <message>
        <source>Points with their clusters (of “Firm clusters” or others)</source>
        <translation>Кластерлері бар нүктелер («Кәсіпорын кластерлерінен» немесе басқа)</translation>
    </message>
    <message>
        <source>Cluster of the points (NULL = none)</source>
        <translation>Нүктелердің кластері (NULL = жоқ)</translation>
    </message>
    <message>
        <source>Concave: longest edge (0 = most concave, 1 = convex)</source>
        <translation>Ойыс: ең ұзын қабырға (0 = ең ойыс, 1 = дөңес)</translation>
    </message>
    <message>
        <source>Buffer of members that span no area (one, two, on a line), metres</source>
        <translation>Аудан құрамайтын мүшелердің буфері (бір, екі, сызық бойында), метр</translation>
    </message>
    <message>
        <source>Rounds of smoothing</source>
        <translation>Тегістеу айналымдары</translation>
    </message>
    <message>
        <source>Least area of a part, km2 (the largest stays)</source>
        <translation>Бөліктің ең кіші ауданы, км2 (ең үлкені қалады)</translation>
    </message>
    <message>
        <source>Territory that outlines must not leave</source>
        <translation>Контурлар шықпайтын аумақ</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Кластер саны</translation>
    </message>
    <message>
        <source>What area does each cluster of points cover?</source>
        <translation>Әр нүкте кластері қандай ауданды алып жатыр?</translation>
    </message>
    <message>
        <source>Layers in degrees and in Web Mercator are worked on in an equal-area projection around their middle, others in their own plane; distances are metres. Points of no cluster (NULL) get no outline. Every outline is valid. The order of rows decides nothing.</source>
        <translation>Градус пен Web Mercator-дағы қабаттар ортасының айналасындағы тең шамалы проекцияда, басқалары өз жазықтығында өңделеді; қашықтық — метр. Кластерсіз нүктелер (NULL) контур алмайды. Әр контур дұрыс. Жолдардың реті ештеңе шешпейді.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:firmclusters -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; METHOD=hdbscan MIN_POINTS=4 OUTPUT=plants.gpkg &amp;&amp; qgis_process run territorial:clusteroutlines -- POINTS=plants.gpkg LEAST_RADIUS=20000 OUTPUT=outlines.gpkg</source>
        <translation>qgis_process run territorial:firmclusters -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; METHOD=hdbscan MIN_POINTS=4 OUTPUT=plants.gpkg &amp;&amp; qgis_process run territorial:clusteroutlines -- POINTS=plants.gpkg LEAST_RADIUS=20000 OUTPUT=outlines.gpkg</translation>
    </message>
    <message>
        <source>%1: give a distance above 0, in metres.</source>
        <translation>%1: 0-ден үлкен қашықтықты метрмен беріңіз.</translation>
    </message>
    <message>
        <source>%1 members of clusters have no point: they are left out.</source>
        <translation>Кластерлердің %1 мүшесінің нүктесі жоқ: олар қатыспайды.</translation>
    </message>
    <message>
        <source>No point has a cluster: the layer of outlines is empty.</source>
        <translation>Бірде-бір нүктенің кластері жоқ: контурлар қабаты бос.</translation>
    </message>
    <message>
        <source>Outlines of clusters of points, %1.</source>
        <translation>Нүкте кластерлерінің контурлары, %1.</translation>
    </message>
    <message>
        <source>a weight must not be below 0</source>
        <translation>салмақ 0-ден кем болмауы керек</translation>
    </message>
    <message>
        <source>OUTPUT_DENSITY: there is nothing to make a density of; give BANDWIDTH.</source>
        <translation>OUTPUT_DENSITY: тығыздық құруға дерек жоқ; BANDWIDTH беріңіз.</translation>
    </message>
    <message>
        <source>The raster&apos;s bandwidth is %1 m; its unit is %2 per km2.</source>
        <translation>Растр терезесінің ені %1 м; бірлігі: 1 км2-ге %2.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>нүктелер</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>салмақ</translation>
    </message>
    <message>
        <source>%1: give a distance above 0, in metres, or leave it empty.</source>
        <translation>%1: 0-ден үлкен қашықтықты метрмен беріңіз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>SHARE: give a share above 0 and up to 1.</source>
        <translation>SHARE: 0-ден үлкен, 1-ге дейінгі үлес беріңіз.</translation>
    </message>
    <message>
        <source>OUTPUT_DENSITY is made by METHOD density alone: take that, or leave the raster out.</source>
        <translation>OUTPUT_DENSITY тек METHOD density арқылы жасалады: соны таңдаңыз не растрды алып тастаңыз.</translation>
    </message>
    <message>
        <source>share of the members that the outline contains, 0 to 1: below 1 only by SMOOTH, MIN_AREA or CLIP, and by SHARE</source>
        <translation>контур ішіндегі мүшелер үлесі, 0–1: 1-ден кем болса, тек SMOOTH, MIN_AREA, CLIP және SHARE себебінен</translation>
    </message>
    <message>
        <source>scale, m</source>
        <translation>ауқым, м</translation>
    </message>
    <message>
        <source>Method (voronoi: outlines that do not overlap; alpha: alpha shape; density: contour of the density)</source>
        <translation>Әдіс (voronoi: қабаттаспайтын контурлар; alpha: альфа-пішін; density: тығыздық изосызығы)</translation>
    </message>
    <message>
        <source>Alpha: greatest circle through three members, its radius in metres (empty: the least at which the outline is one piece)</source>
        <translation>Alpha: үш мүше арқылы өтетін ең үлкен шеңбер, радиусы метрмен (бос: контур тұтас болатын ең азы)</translation>
    </message>
    <message>
        <source>Density: share of the members that the outline holds</source>
        <translation>Density: контур ішіндегі мүшелер үлесі</translation>
    </message>
    <message>
        <source>Density: bandwidth, metres (empty: Scott&apos;s rule for each cluster)</source>
        <translation>Density: терезе ені, метр (бос: әр кластер үшін Скотт ережесі)</translation>
    </message>
    <message>
        <source>Density: weight of the points, such as persons</source>
        <translation>Density: нүктелер салмағы, мысалы адамдар</translation>
    </message>
    <message>
        <source>Concave, alpha: holes may stay</source>
        <translation>Concave, alpha: тесіктер қалуы мүмкін</translation>
    </message>
    <message>
        <source>Density of the members</source>
        <translation>Мүшелер тығыздығы</translation>
    </message>
    <message>
        <source>Use it on points with a cluster each, such as “Firm clusters” writes. concave follows the points, convex is the simplest, voronoi gives outlines that never overlap, in several parts where clusters interleave. alpha says how far apart members may be and still belong together; density leaves the thin edge of a cluster out.</source>
        <translation>Әрқайсысының кластері бар нүктелерге, мысалы «Кәсіпорын кластерлері» нәтижесіне қолданыңыз. concave нүктелерге ереді, convex — ең қарапайымы, voronoi ешқашан қабаттаспайтын, кластерлер араласқан жерде бірнеше бөлікті контурлар береді. alpha мүшелердің қаншалықты алшақ болып, бірге қала алатынын айтады; density кластердің сирек шетін қоспайды.</translation>
    </message>
    <message>
        <source>GEOS; Duckham, M., Kulik, L., Worboys, M. and Galton, A. (2008), https://doi.org/10.1016/j.patcog.2008.03.023; Edelsbrunner, H., Kirkpatrick, D. and Seidel, R. (1983), https://doi.org/10.1109/TIT.1983.1056714; Scott, D. W. (1992), Multivariate Density Estimation, https://doi.org/10.1002/9780470316849</source>
        <translation>GEOS; Duckham, M., Kulik, L., Worboys, M. and Galton, A. (2008), https://doi.org/10.1016/j.patcog.2008.03.023; Edelsbrunner, H., Kirkpatrick, D. and Seidel, R. (1983), https://doi.org/10.1109/TIT.1983.1056714; Scott, D. W. (1992), Multivariate Density Estimation, https://doi.org/10.1002/9780470316849</translation>
    </message>
    <message>
        <source>radius of the alpha shape, bandwidth of the density or reach of voronoi, metres; NULL otherwise</source>
        <translation>альфа-пішін радиусы, тығыздық терезесінің ені не voronoi қамтуы, метр; әйтпесе NULL</translation>
    </message>
    <message>
        <source>Voronoi: an outline goes no farther than this from its members, metres (empty: twice the median distance to the nearest other member)</source>
        <translation>Вороной: контур мүшелерінен осыдан алыс бармайды, метр (бос: ең жақын басқа мүшеге дейінгі қашықтық медианасының екі еселенгені)</translation>
    </message>
    <message>
        <source>convex: convex hull. concave: edges of the Delaunay triangulation are worn away from outside until the longest that is left is RATIO of the way from the shortest possible to the convex hull&apos;s. voronoi: union of the members&apos; Voronoi cells among all points, those of no cluster too, within REACH of the members (empty: twice the median distance from a member to the nearest other of its cluster). alpha: the triangles of the members&apos; Delaunay triangulation whose circumscribed circle has at most RADIUS; members outside all of them get a buffer of LEAST_RADIUS. density: where the sum of Gaussian kernels of BANDWIDTH is at least what it is at the last of the SHARE densest members. Each contains all its members, density at least SHARE of their weight; contained_share says what SMOOTH, MIN_AREA and CLIP have left. Members on one or two places or on a line get a buffer of LEAST_RADIUS. Scott&apos;s bandwidth: sigma n^(-1/6), sigma² the mean of the variances along both axes.</source>
        <translation>convex: дөңес қабықша. concave: Делоне триангуляциясының қырлары сыртынан ең ұзыны ең қысқа мүмкін мен дөңес қабықша арасындағы жолдың RATIO үлесіне жеткенше алынады. voronoi: барлық нүктелер арасындағы мүшелердің Вороной ұяшықтарының бірігуі, мүшелерден REACH шегінде (бос: мүшеден кластеріндегі ең жақын басқасына дейінгі қашықтық медианасының екі еселенгені). alpha: сырттай сызылған шеңбері RADIUS-тан аспайтын Делоне үшбұрыштары; олардан тыс мүшелерге LEAST_RADIUS буфері. density: BANDWIDTH гаусс ядроларының қосындысы SHARE ең тығыз мүшелердің соңғысындағыдан кем емес жер. Әрқайсысы барлық мүшелерін, density салмағының кемінде SHARE үлесін қамтиды; contained_share SMOOTH, MIN_AREA, CLIP қалдырғанын айтады. Бір-екі жердегі не сызық бойындағы мүшелерге LEAST_RADIUS буфері. Скотт терезесі: sigma n^(-1/6), sigma² — екі ось бойынша дисперсиялар орташасы.</translation>
    </message>
    <message>
        <source>WEIGHT_FIELD: all members of cluster %1 have the weight 0, so that there is no density. Leave WEIGHT_FIELD out, or the cluster.</source>
        <translation>WEIGHT_FIELD: %1 кластерінің барлық мүшелерінің салмағы 0, сондықтан тығыздық жоқ. WEIGHT_FIELD өрісін бермеңіз не кластерді алып тастаңыз.</translation>
    </message>
    <message>
        <source>%1 members lie outside the outline of their cluster after SMOOTH, MIN_AREA or CLIP: see contained_share.</source>
        <translation>%1 мүше SMOOTH, MIN_AREA не CLIP кейін өз кластерінің контурынан тыс жатыр: contained_share қараңыз.</translation>
    </message>
    <message>
        <source>CLIP does not meet these clusters, which are left without an outline: %1. Is it where it should be?</source>
        <translation>CLIP мына кластерлермен қиылыспайды, олар контурсыз қалды: %1. Ол тиісті жерінде ме?</translation>
    </message>
    <message>
        <source>On %1 places there are members of several clusters. Outlines of voronoi do not overlap, so such a place is the first cluster&apos;s, and the others do not contain it: see contained_share.</source>
        <translation>%1 орында бірнеше кластердің мүшелері бар. voronoi контурлары қиылыспайды, сондықтан мұндай орын бірінші кластерге тиесілі, басқалары оны қамтымайды: contained_share қараңыз.</translation>
    </message>
    <message>
        <source>%1 points have coordinates that are nowhere on the globe, such as a latitude above 90 degrees: they are left out.</source>
        <translation>%1 нүктенің координаттары жер шарында жоқ, мысалы, ендігі 90 градустан жоғары: олар қатыспайды.</translation>
    </message>
</context>
<context>
    <name>ClusterProfileAlgorithm</name>
    <message>
        <source>%1 firms have no point: they are in no cluster.</source>
        <translation>%1 кәсіпорынның нүктесі жоқ: олар ешбір кластерде емес.</translation>
    </message>
    <message>
        <source>%1 firms in clusters have no size: they are counted, but in no sum.</source>
        <translation>Кластерлердегі %1 кәсіпорынның мөлшері жоқ: саналады, бірақ қосындыға кірмейді.</translation>
    </message>
    <message>
        <source>%1 firms in clusters have no industry: they are in no quotient.</source>
        <translation>Кластерлердегі %1 кәсіпорынның саласы жоқ: коэффициенттерге кірмейді.</translation>
    </message>
    <message>
        <source>%1 firms in clusters play none of the six roles, as the table of roles does not know their industry or gives it none. ROLES or FIRM_ROLE_FIELD can say more.</source>
        <translation>Кластерлердегі %1 кәсіпорын алты рөлдің ешқайсысын атқармайды: рөлдер кестесі саласын білмейді не оған рөл бермейді. ROLES немесе FIRM_ROLE_FIELD арқылы нақтылауға болады.</translation>
    </message>
    <message>
        <source>OUTPUT_SHEETS: the folder %1 cannot be made.</source>
        <translation>OUTPUT_SHEETS: %1 қалтасын құру мүмкін емес.</translation>
    </message>
    <message>
        <source>DECAY: give a distance above 0, in metres.</source>
        <translation>DECAY: 0-ден үлкен қашықтықты метрмен беріңіз.</translation>
    </message>
    <message>
        <source>PLACES is given without LINKAGES: give both, or neither.</source>
        <translation>PLACES LINKAGES-сіз берілген: екеуін де беріңіз не ешқайсысын.</translation>
    </message>
    <message>
        <source>LINKAGES need ends: name FIRM_FIELD, the id of the firms that the table links, or give PLACES.</source>
        <translation>Байланыстарға ұштар керек: кесте байланыстыратын кәсіпорындардың коды FIRM_FIELD атаңыз немесе PLACES беріңіз.</translation>
    </message>
    <message>
        <source>Linkages: %1.</source>
        <translation>Байланыстар: %1.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>Profiles of clusters from the firms of %1.</source>
        <translation>%1 қабатының кәсіпорындары бойынша кластер бейіндері.</translation>
    </message>
    <message>
        <source>Clusters with their profile</source>
        <translation>Бейіні бар кластерлер</translation>
    </message>
    <message>
        <source>Industries of the clusters</source>
        <translation>Кластер салалары</translation>
    </message>
    <message>
        <source>Roles in the clusters</source>
        <translation>Кластерлердегі рөлдер</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Кластер бейіні</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>as in CLUSTER_FIELD, in the type of the source</source>
        <translation>CLUSTER_FIELD сияқты, дереккөз типінде</translation>
    </message>
    <message>
        <source>role</source>
        <translation>рөлі</translation>
    </message>
    <message>
        <source>producers, suppliers, education, science, government, infrastructure or other; NULL where FIRM_ROLE_FIELD says it firm by firm</source>
        <translation>producers, suppliers, education, science, government, infrastructure немесе other; рөлді FIRM_ROLE_FIELD берсе NULL</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>name of the cluster, where its layer has one; else its id</source>
        <translation>кластер атауы, қабатында болса; әйтпесе коды</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>кәсіпорындар</translation>
    </message>
    <message>
        <source>inside or on the border, 0 and above</source>
        <translation>ішінде не шекарасында, 0 және одан көп</translation>
    </message>
    <message>
        <source>size</source>
        <translation>көлемі</translation>
    </message>
    <message>
        <source>sum of FIRM_SIZE_FIELD, in its unit; firms without it are left out; without the field the number of firms</source>
        <translation>FIRM_SIZE_FIELD қосындысы, өз бірлігінде; мөлшері жоқтар кірмейді; өріс болмаса кәсіпорындар саны</translation>
    </message>
    <message>
        <source>industries</source>
        <translation>салалар</translation>
    </message>
    <message>
        <source>industries present, 0 and above</source>
        <translation>кластердегі салалар, 0 және одан көп</translation>
    </message>
    <message>
        <source>leading industry</source>
        <translation>жетекші сала</translation>
    </message>
    <message>
        <source>the largest by size; NULL without industries</source>
        <translation>мөлшері бойынша ең ірісі; сала болмаса NULL</translation>
    </message>
    <message>
        <source>its location quotient</source>
        <translation>оның локализация коэффициенті</translation>
    </message>
    <message>
        <source>share in the cluster over share among all firms of the layer; 1 = as everywhere</source>
        <translation>кластердегі үлестің қабаттың барлық кәсіпорындарындағы үлеске қатынасы; 1 = барлық жердегідей</translation>
    </message>
    <message>
        <source>its stars</source>
        <translation>оның жұлдыздары</translation>
    </message>
    <message>
        <source>0 to 3, for size, specialisation and focus among the clusters; NULL without industries</source>
        <translation>0–3, кластерлер арасындағы мөлшер, мамандану және фокус үшін; сала болмаса NULL</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>Херфиндаль индексі</translation>
    </message>
    <message>
        <source>of the firms&apos; sizes, above 0 to 1 = one firm holds all</source>
        <translation>кәсіпорын мөлшерлерінің, 0-ден үлкен, 1 = бәрі біреуінде</translation>
    </message>
    <message>
        <source>rivals</source>
        <translation>бәсекелестер</translation>
    </message>
    <message>
        <source>other firms of its industry that a firm meets in the cluster, on average</source>
        <translation>кәсіпорынның кластердегі өз саласындағы басқа кәсіпорындары, орташа</translation>
    </message>
    <message>
        <source>roles present</source>
        <translation>бар рөлдер</translation>
    </message>
    <message>
        <source>of six</source>
        <translation>алтауынан</translation>
    </message>
    <message>
        <source>missing roles</source>
        <translation>жетіспейтін рөлдер</translation>
    </message>
    <message>
        <source>those of the six that no firm plays</source>
        <translation>алтауының ешкім атқармайтындары</translation>
    </message>
    <message>
        <source>firms in this role</source>
        <translation>осы рөлдегі кәсіпорындар</translation>
    </message>
    <message>
        <source>value inside</source>
        <translation>ішкі көлем</translation>
    </message>
    <message>
        <source>of linkages with both ends in the cluster; NULL without LINKAGES</source>
        <translation>екі ұшы да кластердегі байланыстардың; LINKAGES болмаса NULL</translation>
    </message>
    <message>
        <source>value from outside</source>
        <translation>сырттан келетін көлем</translation>
    </message>
    <message>
        <source>of linkages into the cluster</source>
        <translation>кластерге кіретін байланыстардың</translation>
    </message>
    <message>
        <source>value to outside</source>
        <translation>сыртқа шығатын көлем</translation>
    </message>
    <message>
        <source>of linkages out of the cluster</source>
        <translation>кластерден шығатын байланыстардың</translation>
    </message>
    <message>
        <source>share kept inside</source>
        <translation>іште қалатын үлес</translation>
    </message>
    <message>
        <source>value inside / all three, 0 to 1</source>
        <translation>ішкі көлем / үшеуінің қосындысы, 0–1</translation>
    </message>
    <message>
        <source>links inside</source>
        <translation>ішкі байланыстар</translation>
    </message>
    <message>
        <source>ordered pairs of two with a value above 0</source>
        <translation>көлемі 0-ден үлкен екі қатысушының реттелген жұптары</translation>
    </message>
    <message>
        <source>density</source>
        <translation>тығыздық</translation>
    </message>
    <message>
        <source>links inside / all ordered pairs, 0 to 1</source>
        <translation>ішкі байланыстар / барлық реттелген жұптар, 0–1</translation>
    </message>
    <message>
        <source>reciprocity</source>
        <translation>өзаралық</translation>
    </message>
    <message>
        <source>share of the links inside that are answered, 0 to 1</source>
        <translation>кері байланысы бар ішкі байланыстар үлесі, 0–1</translation>
    </message>
    <message>
        <source>status of linkages</source>
        <translation>байланыстар мәртебесі</translation>
    </message>
    <message>
        <source>observed, modelled or mixed, as STATUS_FIELD says; NULL where it does not</source>
        <translation>STATUS_FIELD бойынша observed, modelled немесе mixed; айтылмаса NULL</translation>
    </message>
    <message>
        <source>mean distance, km</source>
        <translation>орташа қашықтық, км</translation>
    </message>
    <message>
        <source>of all pairs of firms, or of a sample of them</source>
        <translation>барлық кәсіпорын жұптарының не олардың іріктемесінің</translation>
    </message>
    <message>
        <source>median distance, km</source>
        <translation>медианалық қашықтық, км</translation>
    </message>
    <message>
        <source>likewise</source>
        <translation>дәл солай</translation>
    </message>
    <message>
        <source>mean distance of links, km</source>
        <translation>байланыстардың орташа қашықтығы, км</translation>
    </message>
    <message>
        <source>of all pairs that are linked inside</source>
        <translation>іште байланысқан барлық жұптардың</translation>
    </message>
    <message>
        <source>median distance of links, km</source>
        <translation>байланыстардың медианалық қашықтығы, км</translation>
    </message>
    <message>
        <source>interaction potential</source>
        <translation>өзара әрекет әлеуеті</translation>
    </message>
    <message>
        <source>size within reach of a unit of size, fading with exp(-distance / DECAY), in the unit of the size</source>
        <translation>мөлшер бірлігіне қолжетімді мөлшер, exp(-қашықтық / DECAY) бойынша кемиді, мөлшер бірлігінде</translation>
    </message>
    <message>
        <source>area, km2</source>
        <translation>ауданы, км2</translation>
    </message>
    <message>
        <source>on the ellipsoid, km2</source>
        <translation>эллипсоидта, км2</translation>
    </message>
    <message>
        <source>firms per km2</source>
        <translation>1 км2-дегі кәсіпорындар</translation>
    </message>
    <message>
        <source>0 and above</source>
        <translation>0 және одан көп</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>code, in the type of the source</source>
        <translation>код, дереккөз түрінде</translation>
    </message>
    <message>
        <source>of the industry in the cluster, 1 and above</source>
        <translation>кластердегі осы саланың, 1-ден</translation>
    </message>
    <message>
        <source>their sum, in the unit of FIRM_SIZE_FIELD</source>
        <translation>олардың қосындысы, FIRM_SIZE_FIELD бірлігінде</translation>
    </message>
    <message>
        <source>share in the cluster</source>
        <translation>кластердегі үлес</translation>
    </message>
    <message>
        <source>0 to 1; NULL where the cluster has no size</source>
        <translation>0–1; кластердің мөлшері болмаса NULL</translation>
    </message>
    <message>
        <source>share of the industry</source>
        <translation>саланың үлесі</translation>
    </message>
    <message>
        <source>of all its firms in the layer, 0 to 1</source>
        <translation>қабаттағы оның барлық кәсіпорындарының, 0–1</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>локализация коэффициенті</translation>
    </message>
    <message>
        <source>0 and above, 1 = as among all firms of the layer</source>
        <translation>0 және одан көп, 1 = қабаттың барлық кәсіпорындарындағыдай</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>жұлдыздар</translation>
    </message>
    <message>
        <source>0 to 3, for size, specialisation and focus among the clusters</source>
        <translation>0–3, кластерлер арасындағы мөлшер, мамандану және фокус үшін</translation>
    </message>
    <message>
        <source>other firms of the industry that each meets in the cluster</source>
        <translation>әрқайсысының кластердегі осы саладағы басқа кәсіпорындары</translation>
    </message>
    <message>
        <source>of the sizes of its firms in the cluster</source>
        <translation>кластердегі кәсіпорындары мөлшерлерінің</translation>
    </message>
    <message>
        <source>one of six, or other</source>
        <translation>алтаудың бірі не other</translation>
    </message>
    <message>
        <source>in this role, 0 and above</source>
        <translation>осы рөлде, 0 және одан көп</translation>
    </message>
    <message>
        <source>share of firms</source>
        <translation>кәсіпорындар үлесі</translation>
    </message>
    <message>
        <source>0 to 1; NULL without firms</source>
        <translation>0–1; кәсіпорын болмаса NULL</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>true where no firm plays the role</source>
        <translation>рөлді ешкім атқармаса ақиқат</translation>
    </message>
    <message>
        <source>Clusters (polygons)</source>
        <translation>Кластерлер (полигондар)</translation>
    </message>
    <message>
        <source>Id of the clusters</source>
        <translation>Кластерлер коды</translation>
    </message>
    <message>
        <source>Interaction potential: distance at which a contact counts 1/e, metres</source>
        <translation>Өзара әрекет әлеуеті: байланыс салмағы 1/e болатын қашықтық, метр</translation>
    </message>
    <message>
        <source>Seed of the sample of pairs, where a cluster has more than 1,000,000</source>
        <translation>Жұптар іріктемесінің дәні, кластерде 1 000 000-нан көп болса</translation>
    </message>
    <message>
        <source>Folder of the sheets (HTML)</source>
        <translation>Парақтар қалтасы (HTML)</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Кластер бейіндері</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Кластер саны</translation>
    </message>
    <message>
        <source>Number of firms in clusters</source>
        <translation>Кластерлердегі кәсіпорындар саны</translation>
    </message>
    <message>
        <source>What is a cluster made of, who is missing from it, and how closely do its members work together?</source>
        <translation>Кластер неден тұрады, онда кім жетіспейді және қатысушылары қаншалықты тығыз жұмыс істейді?</translation>
    </message>
    <message>
        <source>Use it on polygons of clusters, such as “Cluster outlines” or “Contiguous clusters” make, with the firms, and the linkages where there are any. It measures what Porter&apos;s theory asks for: critical mass, specialisation, competition, cooperation, the actors by role, and proximity. Each cluster gets a page to print.</source>
        <translation>Кластер полигондарына, мысалы «Кластер контурлары» немесе «Іргелес кластерлер» нәтижесіне, кәсіпорындармен және бар болса байланыстармен қолданыңыз. Портер теориясы талап ететіні өлшенеді: критикалық масса, мамандану, бәсеке, кооперация, рөлдер бойынша қатысушылар және жақындық. Әр кластерге басып шығаратын бет беріледі.</translation>
    </message>
    <message>
        <source>location quotient = (x_ic / x_c) / (x_i / x) with all firms of the layer as the reference. Herfindahl: sum of squared shares of the firms&apos; sizes. rivals: n_i - 1 in each industry. Roles by the longest beginning of the industry code in the table of roles; with PRODUCERS only these industries produce, and other producers supply them. density = links inside / (n (n - 1)); reciprocity = share of these answered; kept share = value inside / (inside + in + out). Interaction potential = sum over i of m_i times the sum over j of m_j exp(-d_ij / DECAY), / sum of m_i. Stars as in “Cluster stars”, among the clusters, with its usual thresholds.</source>
        <translation>локализация коэффициенті = (x_ic / x_c) / (x_i / x), база — қабаттың барлық кәсіпорындары. Херфиндаль: кәсіпорын мөлшерлері үлестерінің квадраттарының қосындысы. Бәсекелестер: әр салада n_i - 1. Рөлдер — рөлдер кестесіндегі сала кодының ең ұзын басы бойынша; PRODUCERS берілсе, тек сол салалар өндіреді, қалған өндірушілер — оларға жеткізушілер. Тығыздық = ішкі байланыстар / (n (n - 1)); өзаралық = кері байланысы барлар үлесі; ішкі үлес = ішкі көлем / (ішкі + кіретін + шығатын). Өзара әрекет әлеуеті = i бойынша m_i мен j бойынша m_j exp(-d_ij / DECAY) қосындысының көбейтінділерінің қосындысы / m_i қосындысы. Жұлдыздар «Кластер жұлдыздарындағыдай», кластерлер арасында, әдеттегі шектермен.</translation>
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
        <translation>Бірде-бір кәсіпорын кластерде жатқан жоқ: екі қабат та тиісті жерінде және өздері көрсеткен координаттар жүйесінде ме?</translation>
    </message>
    <message>
        <source>Firms on the border are inside, on one that clusters share in the first of them; clusters that overlap share firms. Linkages are between firms, by FIRM_FIELD, unless PLACES are given; a linkage with itself is value inside, but no link. Firms without size, industry or point are counted and said. Distances are metres, geodesics in degrees. Whether linkages are observed or modelled is said on every sheet. With fewer than twenty clusters read the stars with care. The order of rows decides nothing.</source>
        <translation>Шекарадағы кәсіпорындар — ішінде, ортақ шекарада — алғашқы кластерде; қиылысатын кластерлер кәсіпорындарды бөліседі. PLACES берілмесе, байланыстар FIRM_FIELD бойынша кәсіпорындар арасында; өзімен байланыс ішкі көлемге кіреді, бірақ байланыс саны емес. Мөлшері, саласы не нүктесі жоқ кәсіпорындар саналып, айтылады. Қашықтықтар — метр, градуста геодезиялық. Байланыстар бақыланған ба, модельденген бе — әр парақта айтылады. Кластер жиырмадан аз болса, жұлдыздарды сақтықпен оқыңыз. Жолдардың реті ештеңені шешпейді.</translation>
    </message>
</context>
<context>
    <name>ClusterStarsAlgorithm</name>
    <message>
        <source>Cluster stars</source>
        <translation>Кластер жұлдыздары</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>өңір коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>жыл, дереккөз түрінде; кестеде жоқ болса NULL</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source</source>
        <translation>сала коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>x_ri, in the unit of the source; NULL = unknown</source>
        <translation>x_ri, дереккөз бірлігінде; NULL = белгісіз</translation>
    </message>
    <message>
        <source>share of the industry</source>
        <translation>саланың үлесі</translation>
    </message>
    <message>
        <source>x_ri / x_i, 0 to 1; NULL where x_i is 0 or the value unknown</source>
        <translation>x_ri / x_i, 0-ден 1-ге дейін; x_i 0 болса немесе мән белгісіз болса NULL</translation>
    </message>
    <message>
        <source>share in the region</source>
        <translation>өңірдегі үлес</translation>
    </message>
    <message>
        <source>x_ri / x_r, 0 to 1; NULL where x_r is 0 or the value unknown</source>
        <translation>x_ri / x_r, 0-ден 1-ге дейін; x_r 0 болса немесе мән белгісіз болса NULL</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>локализация коэффициенті</translation>
    </message>
    <message>
        <source>(x_ri / x_r) / (x_i / x), 0 and above, 1 = as in the reference area; NULL where undefined</source>
        <translation>(x_ri / x_r) / (x_i / x), 0 және одан көп, 1 = салыстыру аумағындағыдай; анықталмаса NULL</translation>
    </message>
    <message>
        <source>star for size</source>
        <translation>мөлшер жұлдызы</translation>
    </message>
    <message>
        <source>true where the value is among the SIZE_TOP_SHARE largest of the industry</source>
        <translation>мән саланың SIZE_TOP_SHARE үлесіндегі ең үлкендеріне кірсе – ақиқат</translation>
    </message>
    <message>
        <source>star for specialisation</source>
        <translation>мамандану жұлдызы</translation>
    </message>
    <message>
        <source>true where the quotient is at least MIN_QUOTIENT</source>
        <translation>коэффициент MIN_QUOTIENT-тен кем болмаса – ақиқат</translation>
    </message>
    <message>
        <source>star for focus</source>
        <translation>шоғырлану жұлдызы</translation>
    </message>
    <message>
        <source>true where the share in the region is among the FOCUS_TOP_SHARE largest</source>
        <translation>өңірдегі үлес FOCUS_TOP_SHARE ең үлкендеріне кірсе – ақиқат</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>жұлдыздар</translation>
    </message>
    <message>
        <source>0 to 3; NULL where the value is unknown</source>
        <translation>0-ден 3-ке дейін; мән белгісіз болса – NULL</translation>
    </message>
    <message>
        <source>Map of stars</source>
        <translation>Жұлдыздар картасы</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>name of the region in the language of the plugin, where the layer of regions has one; else its id</source>
        <translation>өңір атауы модуль тілінде, өңірлер қабатында бар болса; әйтпесе коды</translation>
    </message>
    <message>
        <source>of the industry, 0 to 3; of several industries, their sum; NULL without data</source>
        <translation>саланың, 0-ден 3-ке дейін; бірнеше саланың – қосындысы; дерек болмаса – NULL</translation>
    </message>
    <message>
        <source>industries with stars</source>
        <translation>жұлдызы бар салалар</translation>
    </message>
    <message>
        <source>how many of the industries have a star in the region; only where there are several</source>
        <translation>өңірде неше саланың жұлдызы бар; салалар бірнешеу болғанда ғана</translation>
    </message>
    <message>
        <source>industries with three stars</source>
        <translation>үш жұлдызы бар салалар</translation>
    </message>
    <message>
        <source>how many of the industries have all three; only where there are several</source>
        <translation>неше саланың үшеуі де бар; салалар бірнешеу болғанда ғана</translation>
    </message>
    <message>
        <source>Star for size: among this share of the industry&apos;s largest</source>
        <translation>Мөлшер жұлдызы: саланың ең үлкендерінің осы үлесінде</translation>
    </message>
    <message>
        <source>Star for specialisation: location quotient of at least</source>
        <translation>Мамандану жұлдызы: локализация коэффициенті кемінде</translation>
    </message>
    <message>
        <source>Star for focus: among this share of the largest parts of their regions</source>
        <translation>Шоғырлану жұлдызы: өз өңірінің ең үлкен бөліктерінің осы үлесінде</translation>
    </message>
    <message>
        <source>Focus is compared among the clusters of</source>
        <translation>Шоғырлану қай кластерлер арасында салыстырылады</translation>
    </message>
    <message>
        <source>Clusters smaller than this get no star</source>
        <translation>Бұдан кіші кластерлер жұлдыз алмайды</translation>
    </message>
    <message>
        <source>Number of clusters with a star</source>
        <translation>Жұлдызы бар кластерлер саны</translation>
    </message>
    <message>
        <source>Number of clusters with three stars</source>
        <translation>Үш жұлдызды кластерлер саны</translation>
    </message>
    <message>
        <source>Number of unknown values</source>
        <translation>Белгісіз мәндер саны</translation>
    </message>
    <message>
        <source>Which regions hold a cluster that is large, specialised and weighs much in its region?</source>
        <translation>Қай өңірлерде ірі, маманданған және өз өңірінде салмақты кластер бар?</translation>
    </message>
    <message>
        <source>Use it on employment for a first map of statistical clusters: three stars mark critical mass in all three respects. Below 20 regions a tenth of them is one or two: raise the shares, and read the stars with care. What is found is co-location; it says nothing about links.</source>
        <translation>Статистикалық кластерлердің алғашқы картасы үшін жұмыспен қамтуға қолданыңыз: үш жұлдыз үш жағынан да сыни салмақты білдіреді. Өңір 20-дан аз болса, оннан бірі – бір-екеуі ғана: үлестерді ұлғайтып, жұлдыздарды сақтықпен оқыңыз. Табылғаны – бірге орналасу; байланыстар туралы ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>A cluster is a region and an industry with a value above 0 and at least MIN_VALUE. Size: among the ceil(SIZE_TOP_SHARE n) largest of the n clusters of the industry. Specialisation: LQ &gt;= MIN_QUOTIENT. Focus: among the ceil(FOCUS_TOP_SHARE n) clusters with the largest share x_ri / x_r of their region, of all industries or of the same one (FOCUS_AMONG).</source>
        <translation>Кластер – мәні 0-ден үлкен және MIN_VALUE-дан кем емес өңір мен сала. Мөлшер: саланың n кластерінің ceil(SIZE_TOP_SHARE n) ең үлкенінің бірі. Мамандану: LQ &gt;= MIN_QUOTIENT. Шоғырлану: өз өңірінде x_ri / x_r үлесі ең үлкен ceil(FOCUS_TOP_SHARE n) кластердің бірі, барлық салалардың не сол саланың ішінде (FOCUS_AMONG).</translation>
    </message>
    <message>
        <source>Soelvell, O., Ketels, C. and Lindqvist, G. (2009), The European Cluster Observatory: EU cluster mapping and strengthening clusters in Europe</source>
        <translation>Soelvell, O., Ketels, C. and Lindqvist, G. (2009), The European Cluster Observatory: EU cluster mapping and strengthening clusters in Europe</translation>
    </message>
    <message>
        <source>Equal values at a cut all get the star. NULL is unknown: no star, stars NULL, and left out of the sums. A pair that a long table does not have is 0. Totals among the rows stop the run unless TOTALS says what to do. Shares and quotients are those of location quotients; with REFERENCE against that area.</source>
        <translation>Шектегі тең мәндердің бәрі жұлдыз алады. NULL – белгісіз: жұлдыз жоқ, жұлдыз өрісі NULL, қосындыларға кірмейді. Ұзын кестеде жоқ жұп 0-ге тең. Жолдар арасындағы қорытындылар, TOTALS не істеу керегін айтпаса, есептеуді тоқтатады. Үлестер мен коэффициенттер – локализация коэффициенттерінікі; REFERENCE берілсе, сол аумаққа қатысты.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:clusterstars -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=stars.csv OUTPUT_REGIONS=stars.gpkg</source>
        <translation>qgis_process run territorial:clusterstars -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=stars.csv OUTPUT_REGIONS=stars.gpkg</translation>
    </message>
    <message>
        <source>%1: give a share above 0, such as 0.1 for a tenth.</source>
        <translation>%1: 0-ден үлкен үлес беріңіз, мысалы оннан бір үшін 0.1.</translation>
    </message>
    <message>
        <source>OUTPUT_REGIONS needs the polygons of the regions: give REGIONS.</source>
        <translation>OUTPUT_REGIONS үшін өңірлердің полигондары керек: REGIONS беріңіз.</translation>
    </message>
    <message>
        <source>There are %1 regions: below %2, the largest tenth is one or two of them, and stars for size and focus say little. Larger shares make more of them.</source>
        <translation>Өңірлер саны %1: %2-дан аз болса, ең үлкен оннан бірі – бір-екеуі, мөлшер мен шоғырлану жұлдыздары аз нәрсе айтады. Үлкенірек үлестер көбірек жұлдыз береді.</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> %1 жылғы шекараларда.</translation>
    </message>
    <message>
        <source>Size: the largest %1 of the industry; specialisation: quotient of at least %2; focus: the largest %3 of the parts of regions.</source>
        <translation>Мөлшер: саланың ең үлкен %1 үлесі; мамандану: коэффициент кемінде %2; шоғырлану: өңір бөліктерінің ең үлкен %3 үлесі.</translation>
    </message>
    <message>
        <source>Cluster stars%1</source>
        <translation>Кластер жұлдыздары%1</translation>
    </message>
    <message>
        <source>Table of cluster stars%1</source>
        <translation>Кластер жұлдыздарының кестесі%1</translation>
    </message>
</context>
<context>
    <name>ContiguousClustersAlgorithm</name>
    <message>
        <source>in</source>
        <translation>кіреді</translation>
    </message>
    <message>
        <source>quotient below the threshold</source>
        <translation>коэффициент шектен төмен</translation>
    </message>
    <message>
        <source>value below the minimum</source>
        <translation>мән ең азынан төмен</translation>
    </message>
    <message>
        <source>no quotient</source>
        <translation>коэффициент жоқ</translation>
    </message>
    <message>
        <source>area too small</source>
        <translation>ареал тым шағын</translation>
    </message>
    <message>
        <source>Contiguous clusters</source>
        <translation>Іргелес кластерлер</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source</source>
        <translation>сала коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>жыл, дереккөз түрінде; кестеде жоқ болса NULL</translation>
    </message>
    <message>
        <source>Areas of specialisation</source>
        <translation>Мамандану ареалдары</translation>
    </message>
    <message>
        <source>area</source>
        <translation>ареал</translation>
    </message>
    <message>
        <source>id of the member with the largest value (ties: the first id), so it stays when the threshold moves</source>
        <translation>мәні ең үлкен мүшенің коды (тең болса бірінші код), сондықтан шек жылжығанда өзгермейді</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>names of the members, the largest first</source>
        <translation>мүшелердің атаулары, алдымен ең ірісі</translation>
    </message>
    <message>
        <source>members</source>
        <translation>мүшелер</translation>
    </message>
    <message>
        <source>ids of the members</source>
        <translation>мүшелердің кодтары</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>мүшелер саны</translation>
    </message>
    <message>
        <source>1 and above</source>
        <translation>1 және одан көп</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>sum of the members&apos; values, in the unit of the source</source>
        <translation>мүшелер мәндерінің қосындысы, дереккөз бірлігінде</translation>
    </message>
    <message>
        <source>share of the industry</source>
        <translation>саланың үлесі</translation>
    </message>
    <message>
        <source>that sum divided by the sum of all regions of the table, 0 to 1</source>
        <translation>сол қосындының кестедегі барлық өңірлер қосындысына қатынасы, 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>локализация коэффициенті</translation>
    </message>
    <message>
        <source>quotient of the merged area, 0 and above</source>
        <translation>біріктірілген ареалдың коэффициенті, 0 және одан көп</translation>
    </message>
    <message>
        <source>Every region: in or out, and why</source>
        <translation>Әр өңір: кіреді ме және неге</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>өңір коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>name of the region, where its layer has one</source>
        <translation>өңір атауы, қабатында бар болса</translation>
    </message>
    <message>
        <source>as in the table of quotients</source>
        <translation>коэффициенттер кестесіндегідей</translation>
    </message>
    <message>
        <source>as in the table of quotients; NULL = unknown</source>
        <translation>коэффициенттер кестесіндегідей; NULL = белгісіз</translation>
    </message>
    <message>
        <source>in an area</source>
        <translation>ареалда</translation>
    </message>
    <message>
        <source>true for members</source>
        <translation>мүшелер үшін ақиқат</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>шешім</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>қор</translation>
    </message>
    <message>
        <source>quotient minus threshold: how far the verdict is from turning</source>
        <translation>коэффициент минус шек: шешімнің өзгеруге қаншалықты алыс екені</translation>
    </message>
    <message>
        <source>the area it belongs to; NULL for none</source>
        <translation>жататын ареалы; ешқайсысы болмаса NULL</translation>
    </message>
    <message>
        <source>Year (empty = each)</source>
        <translation>Жыл (бос – әрқайсысы)</translation>
    </message>
    <message>
        <source>Least location quotient</source>
        <translation>Локализация коэффициентінің ең азы</translation>
    </message>
    <message>
        <source>Least value of a region</source>
        <translation>Өңір мәнінің ең азы</translation>
    </message>
    <message>
        <source>Least number of regions in an area</source>
        <translation>Ареалдағы өңірлердің ең аз саны</translation>
    </message>
    <message>
        <source>Least value of an area</source>
        <translation>Ареал мәнінің ең азы</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Ареалдар саны</translation>
    </message>
    <message>
        <source>Number of regions in areas</source>
        <translation>Ареалдардағы өңірлер саны</translation>
    </message>
    <message>
        <source>Number of regions without a quotient</source>
        <translation>Коэффициенті жоқ өңірлер саны</translation>
    </message>
    <message>
        <source>qgis_process run territorial:contiguousclusters -- QUOTIENTS=quotients.csv REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; INDUSTRY=B THRESHOLD=1.2 OUTPUT=areas.gpkg</source>
        <translation>qgis_process run territorial:contiguousclusters -- QUOTIENTS=quotients.csv REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; INDUSTRY=B THRESHOLD=1.2 OUTPUT=areas.gpkg</translation>
    </message>
    <message>
        <source>No region passes the threshold %1: the layer of areas is empty.</source>
        <translation>%1 шегінен бірде-бір өңір өтпейді: ареалдар қабаты бос.</translation>
    </message>
    <message>
        <source>Neighbouring regions with a location quotient of at least %1, merged along their shared borders.</source>
        <translation>Локализация коэффициенті кемінде %1 болатын, ортақ шекаралары бойынша біріктірілген көршілес өңірлер.</translation>
    </message>
    <message>
        <source>Areas of specialisation%1</source>
        <translation>Мамандану ареалдары%1</translation>
    </message>
    <message>
        <source>In or out%1</source>
        <translation>Кіреді ме%1</translation>
    </message>
    <message>
        <source>in: grown from a core</source>
        <translation>аймақта: өзектен өскен</translation>
    </message>
    <message>
        <source>in: bridges a gap</source>
        <translation>аймақта: үзікті жалғайды</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>мәнді емес</translation>
    </message>
    <message>
        <source>no core among its neighbours</source>
        <translation>жанында өзек жоқ</translation>
    </message>
    <message>
        <source>CORE_THRESHOLD (%1) is below THRESHOLD (%2): areas grow from cores, which need the higher quotient.</source>
        <translation>CORE_THRESHOLD (%1) THRESHOLD (%2) мәнінен төмен: аймақтар өзектерден өседі, ал оларға жоғарырақ коэффициент керек.</translation>
    </message>
    <message>
        <source>ALPHA must be above 0 and below 1.</source>
        <translation>ALPHA 0-ден үлкен және 1-ден кіші болуы керек.</translation>
    </message>
    <message>
        <source>No region is significant at %1: the layer of areas is empty.</source>
        <translation>%1 деңгейінде бірде-бір өңір мәнді емес: аймақтар қабаты бос.</translation>
    </message>
    <message>
        <source>Neighbouring regions whose location quotient is significantly above 1 (at %1), merged along their shared borders.</source>
        <translation>Локализация коэффициенті 1-ден мәнді түрде жоғары (%1 деңгейінде), ортақ шекарасы бойынша біріктірілген көрші өңірлер.</translation>
    </message>
    <message>
        <source>Support is the share of %1 stated settings.</source>
        <translation>Қолдау — берілген %1 шарт нұсқасының үлесі.</translation>
    </message>
    <message>
        <source>Edges of the areas%1</source>
        <translation>Аймақтардың шекаралары%1</translation>
    </message>
    <message>
        <source>Overlapping areas%1</source>
        <translation>Аймақтардың қиылысуы%1</translation>
    </message>
    <message>
        <source>number of cores</source>
        <translation>өзектер саны</translation>
    </message>
    <message>
        <source>members with a quotient of at least CORE_THRESHOLD</source>
        <translation>коэффициенті CORE_THRESHOLD мәнінен кем емес мүшелер</translation>
    </message>
    <message>
        <source>number of bridges</source>
        <translation>жалғаушы өңірлер саны</translation>
    </message>
    <message>
        <source>members that only join others across a gap</source>
        <translation>басқаларды үзік арқылы жалғайтын ғана мүшелер</translation>
    </message>
    <message>
        <source>support</source>
        <translation>қолдау</translation>
    </message>
    <message>
        <source>mean of the members&apos; support, 0 to 1; NULL where no settings are stated</source>
        <translation>мүшелер қолдауының орташасы, 0-ден 1-ге дейін; шарттар берілмесе NULL</translation>
    </message>
    <message>
        <source>in; in: grown from a core; in: bridges a gap; quotient below the threshold; not significant; not tested; value below the minimum; no core among its neighbours; area too small; no quotient</source>
        <translation>аймақта; аймақта: өзектен өскен; аймақта: үзікті жалғайды; коэффициент шектен төмен; мәнді емес; тексерілмеген; мән минимумнан төмен; жанында өзек жоқ; аймақ тым кішкентай; коэффициент жоқ</translation>
    </message>
    <message>
        <source>share of the stated settings in which the region belongs to an area, 0 to 1; NULL where none are stated</source>
        <translation>өңір аймаққа кіретін берілген шарттардың үлесі, 0-ден 1-ге дейін; шарттар берілмесе NULL</translation>
    </message>
    <message>
        <source>number of settings</source>
        <translation>шарттар саны</translation>
    </message>
    <message>
        <source>combinations of the SUPPORT_ parameters; 0 where none are stated</source>
        <translation>SUPPORT_ параметрлерінің үйлесімдері; берілмесе 0</translation>
    </message>
    <message>
        <source>Edges of the areas</source>
        <translation>Аймақтардың шекаралары</translation>
    </message>
    <message>
        <source>the area that it bounds</source>
        <translation>ол шектейтін аймақ</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>ішінде</translation>
    </message>
    <message>
        <source>id of the region inside</source>
        <translation>ішіндегі өңірдің идентификаторы</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>сыртында</translation>
    </message>
    <message>
        <source>id of the region beyond; NULL at the edge of the territory</source>
        <translation>сыртындағы өңірдің идентификаторы; аумақ шетінде NULL</translation>
    </message>
    <message>
        <source>length, km</source>
        <translation>ұзындығы, км</translation>
    </message>
    <message>
        <source>length on the ellipsoid, km</source>
        <translation>эллипсоидтағы ұзындық, км</translation>
    </message>
    <message>
        <source>share of the stated settings in which a boundary runs between the two regions, 0 to 1; NULL where none are stated</source>
        <translation>шекара осы екі өңірдің арасымен өтетін берілген шарттардың үлесі, 0-ден 1-ге дейін; шарттар берілмесе NULL</translation>
    </message>
    <message>
        <source>Regions in areas of several industries</source>
        <translation>Бірнеше саланың аймақтарындағы өңірлер</translation>
    </message>
    <message>
        <source>number of industries</source>
        <translation>салалар саны</translation>
    </message>
    <message>
        <source>in whose areas the region lies, 0 and above</source>
        <translation>өңір аймағында жатқан салалар, 0 және жоғары</translation>
    </message>
    <message>
        <source>industries</source>
        <translation>салалар</translation>
    </message>
    <message>
        <source>their codes</source>
        <translation>олардың кодтары</translation>
    </message>
    <message>
        <source>What makes a region a member: its quotient, its significance, or both</source>
        <translation>Өңірді аймақ мүшесі ететін: коэффициенті, оның мәнділігі немесе екеуі де</translation>
    </message>
    <message>
        <source>Least location quotient of a core (empty = every member is one)</source>
        <translation>Өзектің ең кіші локализация коэффициенті (бос = әр мүше өзек)</translation>
    </message>
    <message>
        <source>Largest q or p of a member</source>
        <translation>Мүшенің ең үлкен q немесе p мәні</translation>
    </message>
    <message>
        <source>Largest gap between areas that is bridged (regions; 0 = none)</source>
        <translation>Аймақтар арасындағы жалғанатын ең үлкен үзік (өңір; 0 = жоқ)</translation>
    </message>
    <message>
        <source>Least location quotient of a region that bridges a gap (0 = any)</source>
        <translation>Үзікті жалғайтын өңірдің ең кіші коэффициенті (0 = кез келген)</translation>
    </message>
    <message>
        <source>Where does an area of specialisation begin and end, and how sure is that line? Neighbouring regions whose quotient passes a threshold, or is significant, become one area, with the borders that they really have.</source>
        <translation>Мамандану аймағы қайда басталып, қайда бітеді және бұл сызық қаншалықты сенімді? Коэффициенті шектен өткен немесе мәнді көрші өңірлер шын мәніндегі шекараларымен бір аймаққа айналады.</translation>
    </message>
    <message>
        <source>Use it on the table that “Location quotients” writes. What a quotient alone finds is an area of specialisation: a cluster asks for links or actors as well. To defend a boundary, state settings that others might prefer (the SUPPORT_ parameters: thresholds, years, neighbourhoods, levels of the industry): every region and every edge then says in what share of them it stays.</source>
        <translation>«Локализация коэффициенттері» жазатын кестеге қолданыңыз. Коэффициенттің өзі мамандану аймағын ғана табады: кластерге байланыстар немесе қатысушылар да керек. Шекараны қорғау үшін басқалар қалауы мүмкін шарттарды беріңіз (SUPPORT_ параметрлері: шектер, жылдар, көршілік түрлері, сала деңгейлері): сонда әр өңір мен әр шекара олардың қандай үлесінде сақталатынын айтады.</translation>
    </message>
    <message>
        <source>Members: RULE = quotient: location_quotient &gt;= THRESHOLD; significance: location_quotient &gt; 1 and q (or p) &lt;= ALPHA; both: both; and value &gt;= MIN_VALUE. Members that are neighbours (rook: a shared border of positive length; queen: at least a point) form one area. With CORE_THRESHOLD an area stays only where a member reaches it: areas grow from cores through neighbours. With MAX_GAP = g, areas with at most g regions between them are joined by these, the shortest way first, then the one with the larger least quotient. Areas below MIN_MEMBERS or MIN_CLUSTER_VALUE are dropped. Quotient of an area = sum of values / sum of (value / quotient), which is the quotient of the merged territory; members of value 0 take no part. Support = settings in which the region belongs to an area / all combinations of the settings; of an edge: settings in which a boundary runs between its two regions / all.</source>
        <translation>Мүшелер: RULE = quotient: location_quotient &gt;= THRESHOLD; significance: location_quotient &gt; 1 және q (немесе p) &lt;= ALPHA; both: екеуі де; әрі value &gt;= MIN_VALUE. Көрші мүшелер (rook: ұзындығы нөл емес ортақ шекара; queen: кемінде бір нүкте) бір аймақ құрайды. CORE_THRESHOLD берілсе, аймақ оған бір мүшесі жеткенде ғана қалады: аймақтар өзектерден көршілер арқылы өседі. MAX_GAP = g болса, арасында g өңірден аспайтын аймақтар солар арқылы жалғанады: алдымен ең қысқа жол, сосын ең кіші коэффициенті үлкенірек жол. MIN_MEMBERS немесе MIN_CLUSTER_VALUE мәнінен төмен аймақтар алынып тасталады. Аймақ коэффициенті = мәндер қосындысы / (мән / коэффициент) қосындысы, яғни біріктірілген аумақтың коэффициенті; мәні 0 мүшелер қатыспайды. Қолдау = өңір аймаққа кіретін шарттар / шарттардың барлық үйлесімі; шекара үшін: шекара оның екі өңірінің арасымен өтетін шарттар / барлығы.</translation>
    </message>
    <message>
        <source>Porter, M. E. (1998), Clusters and the new economics of competition; connected components of the contiguity graph; growth from cores by two thresholds after Canny, J. (1986), doi:10.1109/TPAMI.1986.4767851.</source>
        <translation>Porter, M. E. (1998), Clusters and the new economics of competition; көршілік графының байланысты компоненттері; екі шек бойынша өзектерден өсу: Canny, J. (1986), doi:10.1109/TPAMI.1986.4767851.</translation>
    </message>
    <message>
        <source>A region without a quotient is out (verdict: no quotient), and counted in NULL_COUNT. Areas of several industries may overlap: each keeps its own polygon, and OUTPUT_OVERLAPS lists what overlaps where. SNAP closes gaps and overlaps of layers that are not topologically clean. Invalid polygons are repaired, and said. Regions in one layer only are listed in OUTPUT_UNMATCHED. Where nothing passes, the result is an empty layer and a warning.</source>
        <translation>Коэффициенті жоқ өңір аймақтан тыс қалады (қорытынды: коэффициент жоқ) және NULL_COUNT ішінде саналады. Бірнеше саланың аймақтары қиылысуы мүмкін: әрқайсысы өз полигонын сақтайды, ал OUTPUT_OVERLAPS не қай жерде қиылысатынын тізеді. SNAP топологиясы таза емес қабаттардың саңылаулары мен қабаттасуларын жабады. Қате полигондар түзетіледі және бұл айтылады. Тек бір қабатта бар өңірлер OUTPUT_UNMATCHED ішінде тізіледі. Ешкім шектен өтпесе, нәтиже — бос қабат пен ескерту.</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>геометриясы жоқ</translation>
    </message>
</context>
<context>
    <name>CrosswalkTable</name>
    <message>
        <source>a weight must be a number that is not negative</source>
        <translation>салмақ теріс емес сан болуы керек</translation>
    </message>
    <message>
        <source>The crosswalk of the plugin cannot be read.</source>
        <translation>Модульдің сәйкестік кестесі оқылмайды.</translation>
    </message>
    <message>
        <source>SOURCE_REGIONS and TARGET_REGIONS need a coordinate reference system each: areas are compared.</source>
        <translation>SOURCE_REGIONS мен TARGET_REGIONS қабаттарына координаттар жүйесі керек: аудандар салыстырылады.</translation>
    </message>
    <message>
        <source>%1 (%2 % inside)</source>
        <translation>%1 (ішінде %2 %)</translation>
    </message>
    <message>
        <source>Regions that lie partly outside all targets: %1. All of their values go to the targets they share.</source>
        <translation>Барлық мақсатты өңірлерден ішінара тыс жатқан өңірлер: %1. Мәндерінің бәрі қиылысатын мақсатты өңірлерге беріледі.</translation>
    </message>
    <message>
        <source>The weights of %1 do not sum to 1 in the crosswalk %2, so values would be gained or lost. Correct them, or set NORMALISE.</source>
        <translation>%2 сәйкестік кестесінде %1 салмақтарының қосындысы 1 емес: мәндер артып не жоғалып кетер еді. Түзетіңіз немесе NORMALISE қосыңыз.</translation>
    </message>
    <message>
        <source>Weights brought to a sum of 1: %1.</source>
        <translation>Салмақтар 1 қосындысына келтірілді: %1.</translation>
    </message>
    <message>
        <source>Crosswalk of the plugin</source>
        <translation>Модульдің сәйкестік кестесі</translation>
    </message>
    <message>
        <source>Crosswalk (table from region to region)</source>
        <translation>Сәйкестік кестесі (өңірден өңірге)</translation>
    </message>
    <message>
        <source>Region that values are given for</source>
        <translation>Мәндер берілген өңір</translation>
    </message>
    <message>
        <source>Region that values are wanted for</source>
        <translation>Мәндер қажет өңір</translation>
    </message>
    <message>
        <source>Share of the one that lies in the other (empty = all of it)</source>
        <translation>Біріншінің екіншіде жатқан үлесі (бос = түгел)</translation>
    </message>
    <message>
        <source>Regions that values are given for (by area)</source>
        <translation>Мәндер берілген өңірлер (аудан бойынша)</translation>
    </message>
    <message>
        <source>Their id</source>
        <translation>Олардың коды</translation>
    </message>
    <message>
        <source>Regions that values are wanted for (by area)</source>
        <translation>Мәндер қажет өңірлер (аудан бойынша)</translation>
    </message>
    <message>
        <source>Bring weights that do not sum to 1 to that sum</source>
        <translation>Қосындысы 1 емес салмақтарды соған келтіру</translation>
    </message>
    <message>
        <source>Name one way from the one division into the other: a CROSSWALK table, a SHIPPED one, or SOURCE_REGIONS and TARGET_REGIONS.</source>
        <translation>Бір бөліністен екіншісіне бір ғана жол көрсетіңіз: CROSSWALK кестесі, дайын SHIPPED немесе SOURCE_REGIONS пен TARGET_REGIONS.</translation>
    </message>
    <message>
        <source>By area both layers are needed: SOURCE_REGIONS and TARGET_REGIONS.</source>
        <translation>Аудан бойынша екі қабат та керек: SOURCE_REGIONS және TARGET_REGIONS.</translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>The row numbers the columns.</source>
        <translation>Жолда бағандардың нөмірлері.</translation>
    </message>
    <message>
        <source>The row repeats the header.</source>
        <translation>Жол тақырыпты қайталайды.</translation>
    </message>
    <message>
        <source>The row has no values: a note or a heading.</source>
        <translation>Жолда мән жоқ: ескертпе немесе тақырыпша.</translation>
    </message>
    <message>
        <source>The year of the rows below.</source>
        <translation>Төмендегі жолдардың жылы.</translation>
    </message>
</context>
<context>
    <name>DensityRaster</name>
    <message>
        <source>OUTPUT_DENSITY: %1 cannot be written. Name a file that ends in .tif, in a folder that is there.</source>
        <translation>OUTPUT_DENSITY: %1 жазылмайды. Бар қалтадағы .tif-пен аяқталатын файл атаңыз.</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>%1: a dBASE table is written by a name that ends in .shp; better formats for tables are .gpkg, .xlsx and .csv.</source>
        <translation>%1: dBASE кестесі .shp деп аяқталатын атпен жазылады; кестелерге .gpkg, .xlsx және .csv жақсырақ.</translation>
    </message>
    <message>
        <source>%1 and %2 would be written to the same place, and one would be lost. Name two files, or two tables of one GeoPackage: ogr:dbname=&apos;%3&apos; table=&quot;name&quot; (geom).</source>
        <translation>%1 мен %2 бір жерге жазылып, бірі жоғалар еді. Екі файл не бір GeoPackage-тің екі кестесін көрсетіңіз: ogr:dbname=&apos;%3&apos; table=&quot;name&quot; (geom).</translation>
    </message>
    <message>
        <source>%1 would be written over the layer that %2 reads. Name another file or table.</source>
        <translation>%1 %2 оқитын қабаттың үстіне жазылар еді. Басқа файл не кесте көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>FirmClustersAlgorithm</name>
    <message>
        <source>EPS: give a distance above 0, in metres.</source>
        <translation>EPS: 0-ден үлкен қашықтықты метрмен беріңіз.</translation>
    </message>
    <message>
        <source>MIN_POINTS: give a number above 0.</source>
        <translation>MIN_POINTS: 0-ден үлкен сан беріңіз.</translation>
    </message>
    <message>
        <source>COUNT_BY size needs FIRM_SIZE_FIELD: name the field that holds the size of the firms.</source>
        <translation>COUNT_BY = size үшін FIRM_SIZE_FIELD керек: кәсіпорындардың мөлшері жазылған өрісті көрсетіңіз.</translation>
    </message>
    <message>
        <source>%1 firms have no usable point or no size: they are left out.</source>
        <translation>%1 кәсіпорынның жарамды нүктесі немесе мөлшері жоқ: олар қатыспайды.</translation>
    </message>
    <message>
        <source>%1 firms have no usable point: they are left out.</source>
        <translation>%1 кәсіпорынның жарамды нүктесі жоқ: олар қатыспайды.</translation>
    </message>
    <message>
        <source>%1 clusters are too small: their firms are noise.</source>
        <translation>%1 кластер тым кішкентай: олардың кәсіпорындары — шу.</translation>
    </message>
    <message>
        <source>%1 firms lie on %2 distinct points.</source>
        <translation>%1 кәсіпорын %2 бөлек нүктеде орналасқан.</translation>
    </message>
    <message>
        <source>No firm has %1 within %2 m: there are no clusters. A larger EPS or a smaller MIN_POINTS finds some.</source>
        <translation>Бірде-бір кәсіпорынның %2 м ішінде %1 жоқ: кластер жоқ. EPS үлкенірек немесе MIN_POINTS кішірек болса, табылады.</translation>
    </message>
    <message>
        <source>Clusters of firms: at least %1 within %2 m of every core.</source>
        <translation>Кәсіпорын кластерлері: әр өзектен %2 м ішінде кемінде %1.</translation>
    </message>
    <message>
        <source>Firm clusters of %1</source>
        <translation>Кәсіпорын кластерлері: %1</translation>
    </message>
    <message>
        <source>Clusters of %1</source>
        <translation>Кластерлер: %1</translation>
    </message>
    <message>
        <source>Firm clusters</source>
        <translation>Кәсіпорын кластерлері</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>number of the cluster, 1 and above, in the order of the firms&apos; ids; NULL for noise</source>
        <translation>кластер нөмірі, 1-ден бастап, кәсіпорын идентификаторларының ретімен; шу үшін NULL</translation>
    </message>
    <message>
        <source>Firms with their clusters</source>
        <translation>Кәсіпорындар және олардың кластерлері</translation>
    </message>
    <message>
        <source>role</source>
        <translation>рөлі</translation>
    </message>
    <message>
        <source>core, border or noise; NULL where the firm was left out (no point, or no size where sizes count)</source>
        <translation>core (өзек), border (шет) немесе noise (шу); кәсіпорын қатыспаса NULL (нүктесі жоқ немесе мөлшер саналғанда мөлшері жоқ)</translation>
    </message>
    <message>
        <source>firms in the cluster</source>
        <translation>кластердегі кәсіпорындар</translation>
    </message>
    <message>
        <source>number of firms of its cluster; NULL for noise</source>
        <translation>оның кластеріндегі кәсіпорын саны; шу үшін NULL</translation>
    </message>
    <message>
        <source>size of the cluster</source>
        <translation>кластердің мөлшері</translation>
    </message>
    <message>
        <source>sum of the sizes of its cluster&apos;s firms, in the unit of the sizes; NULL for noise</source>
        <translation>кластеріндегі кәсіпорындар мөлшерінің қосындысы, мөлшер бірлігінде; шу үшін NULL</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Кластерлер</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>кәсіпорындар</translation>
    </message>
    <message>
        <source>number of firms, 1 and above</source>
        <translation>кәсіпорын саны, 1-ден бастап</translation>
    </message>
    <message>
        <source>number of cores</source>
        <translation>өзектер саны</translation>
    </message>
    <message>
        <source>firms with enough neighbours within EPS</source>
        <translation>EPS ішінде көршісі жеткілікті кәсіпорындар</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>орындар саны</translation>
    </message>
    <message>
        <source>distinct points, 1 and above</source>
        <translation>бөлек нүктелер, 1-ден бастап</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>sum of the firms&apos; sizes, in their unit; without FIRM_SIZE_FIELD the number of firms</source>
        <translation>кәсіпорындар мөлшерінің қосындысы, өз бірлігінде; FIRM_SIZE_FIELD болмаса — кәсіпорын саны</translation>
    </message>
    <message>
        <source>Least number of firms (or least size) within EPS of a core, itself counted</source>
        <translation>Өзектен EPS ішіндегі ең аз кәсіпорын саны (немесе мөлшері), өзін қоса</translation>
    </message>
    <message>
        <source>What MIN_POINTS counts</source>
        <translation>MIN_POINTS нені санайды</translation>
    </message>
    <message>
        <source>Least number of firms in a cluster</source>
        <translation>Кластердегі ең аз кәсіпорын саны</translation>
    </message>
    <message>
        <source>Least size of a cluster</source>
        <translation>Кластердің ең кіші мөлшері</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Кластер саны</translation>
    </message>
    <message>
        <source>Number of firms in none</source>
        <translation>Кластерден тыс кәсіпорын саны</translation>
    </message>
    <message>
        <source>Number of distinct points</source>
        <translation>Бөлек нүктелер саны</translation>
    </message>
    <message>
        <source>Where do firms lie so close together that they form a cluster, and which firms belong to none?</source>
        <translation>Кәсіпорындар қай жерде кластер құрайтындай тығыз орналасқан және қайсысы ешқайсысына кірмейді?</translation>
    </message>
    <message>
        <source>Firms without a point, and without a size where sizes count, are left out: they keep their row, with NULL. Fields of the source are kept; one that is called like a field of the result gets “_source” after its name. The order of rows decides nothing: clusters are numbered by the ids of FIRM_FIELD, without it by the coordinates. On the ellipsoid whether two firms are within EPS is decided by the geodesic.</source>
        <translation>Нүктесі жоқ, ал мөлшер саналғанда мөлшері де жоқ кәсіпорындар қатыспайды: олардың жолы NULL мәнімен қалады. Дереккөз өрістері сақталады; нәтиже өрісімен аттас өрістің соңына «_source» қосылады. Жолдардың реті ештеңені шешпейді: кластерлер FIRM_FIELD идентификаторлары бойынша, ол болмаса координаттар бойынша нөмірленеді. Эллипсоидта екі кәсіпорынның EPS ішінде екенін геодезиялық сызық шешеді.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:firmclusters -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; EPS=150000 MIN_POINTS=3 OUTPUT=plants.gpkg</source>
        <translation>qgis_process run territorial:firmclusters -- FIRMS=&quot;sample_data/kazakhstan.gpkg|layername=power_plants&quot; EPS=150000 MIN_POINTS=3 OUTPUT=plants.gpkg</translation>
    </message>
    <message>
        <source>MIN_POINTS (%1) is more than there is (%2): all firms are noise.</source>
        <translation>MIN_POINTS (%1) бар мөлшерден (%2) көп: барлық кәсіпорын — шу.</translation>
    </message>
    <message>
        <source>EPS by the curve of k-distances: %1 m. Look at OUTPUT_CURVE, and try others.</source>
        <translation>k-қашықтықтар қисығы бойынша EPS: %1 м. OUTPUT_CURVE қараңыз және басқаларын байқап көріңіз.</translation>
    </message>
    <message>
        <source>MIN_CLUSTER_SIZE: give a number above 0.</source>
        <translation>MIN_CLUSTER_SIZE: 0-ден үлкен сан беріңіз.</translation>
    </message>
    <message>
        <source>Clusters of firms by HDBSCAN*: %1 firms or more make a density.</source>
        <translation>HDBSCAN* бойынша кәсіпорын кластерлері: тығыздықты %1 кәсіпорыннан бастап құрайды.</translation>
    </message>
    <message>
        <source>Curve of k-distances</source>
        <translation>k-қашықтықтар қисығы</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>ықтималдық</translation>
    </message>
    <message>
        <source>outlier score</source>
        <translation>ауытқу дәрежесі</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>үлгі</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>тұрақтылық</translation>
    </message>
    <message>
        <source>hdbscan: sum of lambda - lambda of birth over the members, 1/m; NULL for other methods</source>
        <translation>hdbscan: мүшелер бойынша lambda - пайда болу lambda мәнінің қосындысы, 1/м; басқа әдістерде NULL</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>беріктік</translation>
    </message>
    <message>
        <source>hdbscan: stability / (weight x largest lambda), 0 to 1; NULL for other methods</source>
        <translation>hdbscan: тұрақтылық / (салмақ x ең үлкен lambda), 0-ден 1-ге дейін; басқа әдістерде NULL</translation>
    </message>
    <message>
        <source>distance of birth, m</source>
        <translation>пайда болу қашықтығы, м</translation>
    </message>
    <message>
        <source>hdbscan: the distance at which it parts from the others, m; NULL for the whole and for other methods</source>
        <translation>hdbscan: басқалардан бөлінетін қашықтығы, м; бүтін үшін және басқа әдістерде NULL</translation>
    </message>
    <message>
        <source>position</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>distance, m</source>
        <translation>қашықтық, м</translation>
    </message>
    <message>
        <source>EPS: firms at most this far apart are neighbours, metres (empty = by the curve of k-distances)</source>
        <translation>EPS: осыдан алыс емес кәсіпорындар көрші, метр (бос = k-қашықтықтар қисығы бойынша)</translation>
    </message>
    <message>
        <source>hdbscan: which clusters of the hierarchy (excess_of_mass: the most stable; leaf: the smallest)</source>
        <translation>hdbscan: иерархияның қай кластерлері (excess_of_mass: ең тұрақтылары; leaf: ең кішілері)</translation>
    </message>
    <message>
        <source>hdbscan: keep together what parts below this distance, metres</source>
        <translation>hdbscan: осы қашықтықтан жақын ажырайтынды бөлмеу, метр</translation>
    </message>
    <message>
        <source>hdbscan: all firms may be one cluster</source>
        <translation>hdbscan: барлық кәсіпорын бір кластер бола алады</translation>
    </message>
    <message>
        <source>EPS of the run, metres</source>
        <translation>Іске қосудың EPS мәні, метр</translation>
    </message>
    <message>
        <source>Use it on points of firms, plants or other places, in any CRS: distances are metres. MIN_POINTS counts firms, or with COUNT_BY size their size, such as persons. Many firms on one geocoded point count as many: they are one place with their weight, and cost no time. Follow it by outlines of the clusters or by their profile. What it finds is density: a town is dense too, so compare the industries of a cluster with those of the territory. Take hdbscan where towns differ in density, as no one EPS fits all.</source>
        <translation>Кез келген координаттар жүйесіндегі кәсіпорын, зауыт немесе басқа орын нүктелеріне қолданыңыз: қашықтық — метр. MIN_POINTS кәсіпорындарды, ал COUNT_BY = size болса, олардың мөлшерін, мысалы адамдарды санайды. Бір геокодталған нүктедегі көп кәсіпорын көп болып саналады: ол — салмағы бар бір орын, уақыт алмайды. Одан соң кластерлердің контурын немесе профилін құрыңыз. Табылатыны — тығыздық: қала да тығыз, сондықтан кластер салаларын аумақ салаларымен салыстырыңыз. Қалалардың тығыздығы әртүрлі болса, hdbscan алыңыз: бәріне бірдей EPS жоқ.</translation>
    </message>
    <message>
        <source>XI is 0: give EPS, the distance at which the order of OPTICS is cut, or an XI above 0.</source>
        <translation>XI 0-ге тең: OPTICS реті кесілетін EPS қашықтығын немесе 0-ден үлкен XI беріңіз.</translation>
    </message>
    <message>
        <source>Clusters of firms by OPTICS: %1 firms or more make a density, xi %2.</source>
        <translation>OPTICS бойынша кәсіпорын кластерлері: тығыздық %1 кәсіпорыннан, xi %2.</translation>
    </message>
    <message>
        <source>reachability, m</source>
        <translation>қолжетімділік, м</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>реттегі орны</translation>
    </message>
    <message>
        <source>1 and above, by distance, the smallest first; optics: by the order</source>
        <translation>1-ден, қашықтық бойынша, алдымен ең кішісі; optics: рет бойынша</translation>
    </message>
    <message>
        <source>least distance within which a firm has MIN_POINTS, m; optics: reachability, NULL for those that none reaches</source>
        <translation>кәсіпорынның MIN_POINTS болатын ең аз қашықтығы, м; optics: қолжетімділік, жетпейтіндер үшін NULL</translation>
    </message>
    <message>
        <source>Method (dbscan: with borders; dbscan_star: cores alone; hdbscan, optics: at all distances)</source>
        <translation>Әдіс (dbscan: шеттерімен; dbscan_star: тек өзектер; hdbscan, optics: барлық қашықтықта)</translation>
    </message>
    <message>
        <source>hdbscan, optics: least number of firms (or size) of a cluster (empty = MIN_POINTS)</source>
        <translation>hdbscan, optics: кластердегі кәсіпорындардың ең аз саны (не мөлшері) (бос = MIN_POINTS)</translation>
    </message>
    <message>
        <source>optics: steepness of the edges of clusters, 0 to 1 (0 = cut at EPS)</source>
        <translation>optics: кластер шеттерінің тіктігі, 0–1 (0 = EPS-те кесу)</translation>
    </message>
    <message>
        <source>DBCV is left out: it takes at most %1 places in clusters.</source>
        <translation>DBCV есептелмеді: ол кластерлердегі ең көбі %1 орынды алады.</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>негізділік</translation>
    </message>
    <message>
        <source>DBCV, how well the clusters are parted (-1 to 1)</source>
        <translation>DBCV, кластерлер қаншалықты жақсы бөлінген (-1–1)</translation>
    </message>
    <message>
        <source>Ester, M., Kriegel, H.-P., Sander, J. and Xu, X. (1996), A density-based algorithm for discovering clusters in large spatial databases with noise, KDD-96; Campello, R., Moulavi, D. and Sander, J. (2013), https://doi.org/10.1007/978-3-642-37456-2_14; Gunawan, A. (2013) and de Berg, M., Gunawan, A. and Roeloffzen, M. (2017), https://doi.org/10.4230/LIPIcs.ISAAC.2017.25, for the grid; Campello, R., Moulavi, D., Zimek, A. and Sander, J. (2015), https://doi.org/10.1145/2733381, for hdbscan and GLOSH; Ankerst, M. et al. (1999), https://doi.org/10.1145/304181.304187, and Schubert, E. and Gertz, M. (2018), LWDA, 318-329, for optics; Moulavi, D. et al. (2014), https://doi.org/10.1137/1.9781611973440.96, for DBCV; Malzer, C. and Baum, M. (2020), https://doi.org/10.1109/MFI49285.2020.9235263, for SELECTION_EPSILON; Satopaa, V. et al. (2011), https://doi.org/10.1109/ICDCSW.2011.20, for the knee.</source>
        <translation>Ester, M., Kriegel, H.-P., Sander, J. және Xu, X. (1996), A density-based algorithm for discovering clusters in large spatial databases with noise, KDD-96; Campello, R., Moulavi, D. және Sander, J. (2013), https://doi.org/10.1007/978-3-642-37456-2_14; тор туралы — Gunawan, A. (2013) және de Berg, M., Gunawan, A. және Roeloffzen, M. (2017), https://doi.org/10.4230/LIPIcs.ISAAC.2017.25; hdbscan және GLOSH — Campello, R., Moulavi, D., Zimek, A., Sander, J. (2015), https://doi.org/10.1145/2733381; SELECTION_EPSILON — optics үшін Ankerst, M. et al. (1999), https://doi.org/10.1145/304181.304187, және Schubert, E. and Gertz, M. (2018), LWDA, 318-329; DBCV үшін Moulavi, D. et al. (2014), https://doi.org/10.1137/1.9781611973440.96; Malzer, C., Baum, M. (2020), https://doi.org/10.1109/MFI49285.2020.9235263; сынық — Satopaa, V. et al. (2011), https://doi.org/10.1109/ICDCSW.2011.20.</translation>
    </message>
    <message>
        <source>hdbscan: how deep in its cluster the firm lies, 0 to 1; 0 for noise; a field of this method alone</source>
        <translation>hdbscan: кәсіпорын өз кластерінде қаншалықты тереңде, 0-ден 1-ге дейін; шу үшін 0; тек осы әдістің өрісі</translation>
    </message>
    <message>
        <source>hdbscan: GLOSH, 0 (inner) to 1; a field of this method alone</source>
        <translation>hdbscan: GLOSH, 0-ден (ішкі) 1-ге дейін; тек осы әдістің өрісі</translation>
    </message>
    <message>
        <source>hdbscan: true for the firms that stay longest in their cluster; a field of this method alone</source>
        <translation>hdbscan: өз кластерінде ең ұзақ қалатын кәсіпорындар үшін ақиқат; тек осы әдістің өрісі</translation>
    </message>
    <message>
        <source>optics: how near the firms before it come, m; NULL for those that none reaches; a field of this method alone</source>
        <translation>optics: алдындағы кәсіпорындар қаншалықты жақын келеді, м; жетпейтіндер үшін NULL; тек осы әдістің өрісі</translation>
    </message>
    <message>
        <source>optics: 1 and above, the same for firms on one point; a field of this method alone</source>
        <translation>optics: 1-ден, бір нүктедегі кәсіпорындарға бірдей; тек осы әдістің өрісі</translation>
    </message>
    <message>
        <source>A firm is a core where the firms at most EPS away, itself counted, are at least MIN_POINTS. Cores at most EPS apart belong to one cluster, and so do chains of them. dbscan: a firm that is no core but within EPS of one is the border of the nearest core&apos;s cluster (ties: the core with the first id); dbscan_star: such firms are noise. Clusters below MIN_CLUSTER_FIRMS or MIN_CLUSTER_VALUE are noise. Without EPS: the distance at the knee of the sorted distances within which each firm has MIN_POINTS.
hdbscan: the clusters that dbscan_star would find at every EPS form a hierarchy; with lambda = 1 / EPS, those are taken that keep the most firms over the largest range of lambda, the sum over their firms of lambda at which the firm leaves - lambda at which the cluster appears. A part with less than MIN_CLUSTER_SIZE is no cluster of its own. probability = lambda of the firm / largest lambda of its cluster; outlier_score (GLOSH) = 1 - lambda of the firm / largest lambda below the cluster it was last in.
optics: a walk that always goes on to the firm that those before reach from nearest; its reachability is the larger of that distance and of the one within which they have MIN_POINTS. Clusters are the valleys of the reachability (OUTPUT_CURVE) between a fall and a rise of at least XI, the innermost ones; XI = 0 cuts it at EPS instead, which gives DBSCAN&apos;s clusters. With XI, EPS limits how far the walk sees.
With INDUSTRY_GROUPS, or RELATEDNESS of at least MIN_RELATEDNESS (chains of related industries are one group), clusters are sought in each group by itself, and so may overlap. LINK_RULE gate and stretch go by pairs instead: firms of industries that are not related enough are never neighbours; with stretch, the distance of the others is divided by the relatedness. DBCV compares, for each cluster, its least distance to others with its own longest gap, both by mutual reachability: the method and EPS with the larger DBCV part the firms better.</source>
        <translation>EPS-тен алыс емес кәсіпорындар, өзін қоса, MIN_POINTS-тен кем болмаса, кәсіпорын — өзек. Бір-бірінен EPS-тен алыс емес өзектер, олардың тізбектері де бір кластерге кіреді. dbscan: өзек емес, бірақ өзектен EPS ішіндегі кәсіпорын — ең жақын өзек кластерінің шеті (тең болса — идентификаторы бірінші өзек); dbscan_star: мұндай кәсіпорындар — шу. MIN_CLUSTER_FIRMS немесе MIN_CLUSTER_VALUE мәнінен төмен кластерлер — шу. EPS болмаса: әр кәсіпорынның MIN_POINTS бар реттелген қашықтықтарының сынық нүктесіндегі қашықтық.
hdbscan: dbscan_star әр EPS кезінде табатын кластерлер иерархия құрайды; lambda = 1 / EPS болғанда, lambda-ның ең үлкен аралығында ең көп кәсіпорынды ұстайтындары алынады: кәсіпорындар бойынша кету lambda - кластердің пайда болу lambda мәнінің қосындысы. MIN_CLUSTER_SIZE мәнінен кіші бөлік бөлек кластер емес. probability = кәсіпорын lambda / кластерінің ең үлкен lambda мәні; outlier_score (GLOSH) = 1 - кәсіпорын lambda / ол соңғы болған кластерден төменгі ең үлкен lambda.
optics: өтілгендер ең жақыннан жететін кәсіпорынға әрдайым баратын жүріс; қолжетімділік — сол қашықтық пен олардың MIN_POINTS болатын қашықтығының үлкені. Кластерлер — кемінде XI болатын құлау мен көтерілу арасындағы қолжетімділік аңғарлары (OUTPUT_CURVE), ең ішкілері; XI = 0 оны EPS-те кеседі, бұл DBSCAN кластерлерін береді. XI берілсе, EPS жүрістің қаншалықты алыс көретінін шектейді.
INDUSTRY_GROUPS немесе кемінде MIN_RELATEDNESS болатын RELATEDNESS берілсе (байланысты салалар тізбегі — бір топ), кластерлер әр топта бөлек ізделеді, сондықтан қабаттасуы мүмкін. LINK_RULE gate пен stretch жұптар бойынша жүреді: жеткілікті байланыспаған салалардың кәсіпорындары ешқашан көрші емес; stretch кезінде қалғандарының қашықтығы байланыстылыққа бөлінеді. DBCV әр кластердің басқаларға ең аз қашықтығын өзінің ең ұзын үзілісімен салыстырады, екеуі де өзара қолжетімділік бойынша: DBCV үлкен әдіс пен EPS кәсіпорындарды жақсы бөледі.</translation>
    </message>
    <message>
        <source>DBCV is left out: it compares metres, whatever the industries.</source>
        <translation>DBCV есептелмейді: ол салаларға қарамай метрлерді салыстырады.</translation>
    </message>
    <message>
        <source>There are no clusters. A smaller MIN_POINTS or MIN_CLUSTER_SIZE may find some; hdbscan takes all firms for one cluster only with SINGLE_CLUSTER.</source>
        <translation>Кластер жоқ. MIN_POINTS немесе MIN_CLUSTER_SIZE кішірек болса, табылуы мүмкін; hdbscan барлық кәсіпорынды тек SINGLE_CLUSTER болғанда бір кластер деп алады.</translation>
    </message>
    <message>
        <source>%1 firms have no size: they are counted, but in no sum.</source>
        <translation>%1 кәсіпорынның мөлшері жоқ: саналады, бірақ қосындыға кірмейді.</translation>
    </message>
    <message>
        <source>DBCV: how well it is parted from the others for its density, -1 to 1; NULL for a single place, a single cluster, and above 20,000 places in clusters</source>
        <translation>DBCV: тығыздығына қарай басқалардан қаншалықты бөлінген, -1–1; бір орын, жалғыз кластер үшін және кластерлерде 20 000-нан көп орын болса NULL</translation>
    </message>
</context>
<context>
    <name>Firms</name>
    <message>
        <source>Layer %1, feature %2: a firm has %3 points instead of one. Part them first, such as by “Multipart to singleparts”.</source>
        <translation>%1 қабаты, %2 нысаны: кәсіпорында бір нүктенің орнына %3 нүкте бар. Алдымен оларды бөліңіз, мысалы «Multipart to singleparts» арқылы.</translation>
    </message>
    <message>
        <source>Firms (points)</source>
        <translation>Кәсіпорындар (нүктелер)</translation>
    </message>
    <message>
        <source>Id of the firms</source>
        <translation>Кәсіпорын коды</translation>
    </message>
    <message>
        <source>Industry of the firms</source>
        <translation>Кәсіпорын саласы</translation>
    </message>
    <message>
        <source>Size of the firms, such as persons (empty = each counts 1)</source>
        <translation>Кәсіпорын мөлшері, мысалы жұмыскерлер саны (бос = әрқайсысы 1 деп саналады)</translation>
    </message>
    <message>
        <source>Aggregate industry codes to their first n characters</source>
        <translation>Сала кодтарын алғашқы n таңбаға дейін ірілендіру</translation>
    </message>
    <message>
        <source>FIRMS: the layer cannot be opened.</source>
        <translation>FIRMS: қабат ашылмайды.</translation>
    </message>
    <message>
        <source>FIRMS: the layer %1 has no points.</source>
        <translation>FIRMS: %1 қабатында нүктелер жоқ.</translation>
    </message>
    <message>
        <source>CODE_LENGTH needs industry codes as text, but the field %1 holds numbers, in which leading and trailing zeros are lost (05.10 is read as 5.1). Import the codes as text.</source>
        <translation>CODE_LENGTH үшін сала кодтары мәтін болуы керек, ал %1 өрісінде сандар тұр, оларда бастапқы және соңғы нөлдер жоғалады (05.10 орнына 5.1 оқылады). Кодтарды мәтін ретінде импорттаңыз.</translation>
    </message>
    <message>
        <source>the id is repeated, it is also that of feature %1</source>
        <translation>код қайталанады, ол %1 нысанында да бар</translation>
    </message>
    <message>
        <source>the size of a firm must not be negative</source>
        <translation>кәсіпорын мөлшері теріс бола алмайды</translation>
    </message>
    <message>
        <source>The layer %1 has changed while it was read. Run again.</source>
        <translation>%1 қабаты оқылып жатқанда өзгерді. Қайта іске қосыңыз.</translation>
    </message>
</context>
<context>
    <name>FlowBackboneAlgorithm</name>
    <message>
        <source>Flows within a place, %1 % of the value, are no edges.</source>
        <translation>Орын ішіндегі ағындар, қосындының %1 %, байланыс болып саналмайды.</translation>
    </message>
    <message>
        <source>%1 flows join two places on one point: they are in the table but have no line.</source>
        <translation>Бір нүктедегі екі орын арасындағы ағындар: %1; олар кестеде бар, бірақ сызығы жоқ.</translation>
    </message>
    <message>
        <source>%1 of %2 flows are kept, with %3 % of their value; %4 of %5 places have none, in %6 parts instead of %7.</source>
        <translation>Қалдырылған ағындар: %2 ағынның %1-ы, қосындысының %3 %; ағынсыз қалған орындар: %5 орынның %4-ы; байланыспаған бөліктер: %7 орнына %6.</translation>
    </message>
    <message>
        <source>No flow between two places is greater than 0: there is no network to take a backbone of.</source>
        <translation>Екі орын арасындағы бірде-бір ағын 0-ден үлкен емес: қаңқасы алынатын желі жоқ.</translation>
    </message>
    <message>
        <source>No flow is kept: none is above what this METHOD asks for. Take a larger ALPHA, SHARE or COUNT, a lower SALIENCE, or SPANNING_TREE.</source>
        <translation>Бірде-бір ағын қалдырылмады: ешқайсысы METHOD талабына жетпейді. ALPHA, SHARE не COUNT мәнін үлкейтіңіз, SALIENCE мәнін кішірейтіңіз немесе SPANNING_TREE қосыңыз.</translation>
    </message>
    <message>
        <source>%1: backbone</source>
        <translation>%1: қаңқасы</translation>
    </message>
    <message>
        <source>Backbone by %1.</source>
        <translation>%1 бойынша қаңқа.</translation>
    </message>
    <message>
        <source>%1, in figures</source>
        <translation>%1, санмен</translation>
    </message>
    <message>
        <source>Flow backbone</source>
        <translation>Ағындар қаңқасы</translation>
    </message>
    <message>
        <source>type</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where it is not given</source>
        <translation>TYPE_FIELD мәні; берілмесе NULL</translation>
    </message>
    <message>
        <source>period</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where it is not given</source>
        <translation>PERIOD_FIELD мәні; берілмесе NULL</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Қаңқа</translation>
    </message>
    <message>
        <source>from</source>
        <translation>қайдан</translation>
    </message>
    <message>
        <source>place where the flow begins; without directions the one with the lower id</source>
        <translation>ағын басталатын орын; бағытсыз болса идентификаторы кішісі</translation>
    </message>
    <message>
        <source>to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>place where the flow ends</source>
        <translation>ағын аяқталатын орын</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>the flow, greater than 0, in the unit of FLOW_FIELD; without directions both ways together</source>
        <translation>ағын, 0-ден үлкен, FLOW_FIELD бірлігінде; бағытсыз болса екі жаққа бірге</translation>
    </message>
    <message>
        <source>share</source>
        <translation>үлес</translation>
    </message>
    <message>
        <source>value over the sum of all flows between places of its type and period, 0 to 1</source>
        <translation>мәннің осы түр мен кезеңдегі орындар арасындағы барлық ағындар қосындысына қатынасы, 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>score</source>
        <translation>баға</translation>
    </message>
    <message>
        <source>noise_corrected: lift, -1 to 1, 0 as expected; doubly_stochastic: scaled flow, 0 to 1; high_salience: share of trees, 0 to 1; NULL for the others</source>
        <translation>noise_corrected: көтерілу, -1-ден 1-ге дейін, 0 – күтілгендей; doubly_stochastic: келтірілген ағын, 0-ден 1-ге дейін; high_salience: ағаштар үлесі, 0-ден 1-ге дейін; қалғандарында NULL</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>0 to 1, at the ENDS that decide (disparity) or one-sided (noise_corrected); NULL without a test</source>
        <translation>0-ден 1-ге дейін, шешуші ENDS ұштарында (disparity) не біржақты (noise_corrected); тексерусіз NULL</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>p after correction for all tests of the type and period by the false discovery rate, 0 to 1</source>
        <translation>түр мен кезеңнің барлық тексерулеріне жалған ашылулар үлесі бойынша түзетілген p, 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>p at the origin</source>
        <translation>басындағы p</translation>
    </message>
    <message>
        <source>of disparity, among the flows that leave; NULL where there is only one</source>
        <translation>disparity, шығатын ағындар арасында; жалғыз болса NULL</translation>
    </message>
    <message>
        <source>p at the destination</source>
        <translation>соңындағы p</translation>
    </message>
    <message>
        <source>of disparity, among the flows that arrive; NULL where there is only one</source>
        <translation>disparity, келетін ағындар арасында; жалғыз болса NULL</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>қалдырылған</translation>
    </message>
    <message>
        <source>true where the flow belongs to the backbone</source>
        <translation>ағын қаңқаға кірсе ақиқат</translation>
    </message>
    <message>
        <source>kept by</source>
        <translation>немен қалдырылған</translation>
    </message>
    <message>
        <source>filter: by METHOD; tree: only by SPANNING_TREE; NULL where it is not kept</source>
        <translation>filter: METHOD бойынша; tree: тек SPANNING_TREE бойынша; қалдырылмаса NULL</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебе</translation>
    </message>
    <message>
        <source>of STATUS_FIELD, observed or modelled; modelled where a part of the sum is; NULL where it is not given</source>
        <translation>STATUS_FIELD мәні, observed не modelled; қосындының бір бөлігі сондай болса modelled; берілмесе NULL</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>жолдар</translation>
    </message>
    <message>
        <source>number of rows in the value</source>
        <translation>мәндегі жолдар саны</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>мәні жоқ жолдар</translation>
    </message>
    <message>
        <source>number of rows of this flow without a value; where it is not 0, the value is a lower bound</source>
        <translation>осы ағынның мәні жоқ жолдарының саны; 0 болмаса, мән – төменгі шек</translation>
    </message>
    <message>
        <source>Backbone in figures</source>
        <translation>Қаңқа санмен</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>ағындар</translation>
    </message>
    <message>
        <source>between two places, above 0</source>
        <translation>екі орын арасында, 0-ден үлкен</translation>
    </message>
    <message>
        <source>flows kept</source>
        <translation>қалдырылған ағындар</translation>
    </message>
    <message>
        <source>by filter or tree</source>
        <translation>сүзгімен не ағашпен</translation>
    </message>
    <message>
        <source>flows kept by the tree alone</source>
        <translation>тек ағаш қалдырғаны</translation>
    </message>
    <message>
        <source>0 without SPANNING_TREE</source>
        <translation>SPANNING_TREE болмаса 0</translation>
    </message>
    <message>
        <source>sum of the flows, in the unit of FLOW_FIELD</source>
        <translation>ағындар қосындысы, FLOW_FIELD бірлігінде</translation>
    </message>
    <message>
        <source>share kept</source>
        <translation>қалдырылған үлес</translation>
    </message>
    <message>
        <source>of the value, 0 to 1</source>
        <translation>қосындының, 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>places</source>
        <translation>орындар</translation>
    </message>
    <message>
        <source>with a flow to or from another place</source>
        <translation>басқа орынға не одан ағыны бар</translation>
    </message>
    <message>
        <source>places lost</source>
        <translation>жоғалған орындар</translation>
    </message>
    <message>
        <source>of these, without a flow that is kept</source>
        <translation>олардың қалдырылған ағыны жоғы</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>бөліктер</translation>
    </message>
    <message>
        <source>that no flow joins, before</source>
        <translation>ағын байланыстырмайтын, іріктеуге дейін</translation>
    </message>
    <message>
        <source>parts of the backbone</source>
        <translation>қаңқа бөліктері</translation>
    </message>
    <message>
        <source>that no kept flow joins; a place lost is a part by itself</source>
        <translation>қалдырылған ағын байланыстырмайтын; жоғалған орын – өз алдына бөлік</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>жинақталды</translation>
    </message>
    <message>
        <source>false where doubly_stochastic did not reach sums of 1</source>
        <translation>doubly_stochastic 1-ге тең қосындыларға жетпесе жалған</translation>
    </message>
    <message>
        <source>Method (disparity, noise_corrected: above chance; doubly_stochastic: for small places too; high_salience: on shortest ways; the others: by size)</source>
        <translation>Әдіс (disparity, noise_corrected: кездейсоқтан жоғары; doubly_stochastic: шағын орындар үшін де; high_salience: ең қысқа жолдарда; қалғандары: шамасы бойынша)</translation>
    </message>
    <message>
        <source>The direction of a flow counts</source>
        <translation>Ағынның бағыты ескеріледі</translation>
    </message>
    <message>
        <source>Largest p (or q) that is kept (0 to 1)</source>
        <translation>Ағын қалдырылатын ең үлкен p (не q) (0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <source>Ends that decide (disparity, top_k)</source>
        <translation>Шешуші ұштар (disparity, top_k)</translation>
    </message>
    <message>
        <source>How many (top_k: of each place; top_overall: of all)</source>
        <translation>Қанша (top_k: әр орынның; top_overall: барлығының)</translation>
    </message>
    <message>
        <source>Share of the value (cumulative_share; 0 to 1)</source>
        <translation>Қосындының үлесі (cumulative_share; 0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <source>Least salience (high_salience; 0 to 1)</source>
        <translation>Ең аз айқындық (high_salience; 0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <source>Keep by p (none) or by q, the false discovery rate (fdr)</source>
        <translation>p бойынша (none) не q, жалған ашылулар үлесі бойынша (fdr) іріктеу</translation>
    </message>
    <message>
        <source>Add the maximum spanning tree, so that no place is lost</source>
        <translation>Бірде-бір орын жоғалмауы үшін ең үлкен қаңқа ағашын қосу</translation>
    </message>
    <message>
        <source>Give out only what is kept</source>
        <translation>Тек қалдырылғанын беру</translation>
    </message>
    <message>
        <source>Number of flows between two places</source>
        <translation>Екі орын арасындағы ағындар саны</translation>
    </message>
    <message>
        <source>Number of flows kept</source>
        <translation>Қалдырылған ағындар саны</translation>
    </message>
    <message>
        <source>Number of flows kept by the spanning tree alone</source>
        <translation>Тек қаңқа ағашы қалдырған ағындар саны</translation>
    </message>
    <message>
        <source>Share of the value that is kept (0 to 1)</source>
        <translation>Қосындының қалдырылған үлесі (0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <source>Number of places without a flow that is kept</source>
        <translation>Қалдырылған ағыны жоқ орындар саны</translation>
    </message>
    <message>
        <source>Number of parts that no kept flow joins</source>
        <translation>Қалдырылған ағын байланыстырмайтын бөліктер саны</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Ағын мәні жоқ жолдар саны</translation>
    </message>
    <message>
        <source>Number of rows with a flow of 0</source>
        <translation>Ағыны 0 жолдар саны</translation>
    </message>
    <message>
        <source>Which few of many flows matter? Takes the backbone out of a table of flows that would be a ball of wool on a map.</source>
        <translation>Көп ағынның қайсысы маңызды? Картада шатасқан жіптей болатын ағындар кестесінің қаңқасын бөліп алады.</translation>
    </message>
    <message>
        <source>disparity keeps flows that are large for one of their own places, so that small places keep theirs: the usual choice. noise_corrected keeps flows above what the totals of both ends lead to expect; it wants counts (persons, trips, deliveries), as money in other units gives other results. doubly_stochastic sets all places to one size first. high_salience keeps what most shortest ways run over. dominant_flows shows nodal regions: every place&apos;s largest flow, if it goes to a larger place. top_k, top_overall and cumulative_share cut by size alone. No filter says that what is left out does not matter: look at KEPT_SHARE and LOST_PLACE_COUNT.</source>
        <translation>disparity өз орындарының бірі үшін үлкен ағындарды қалдырады, сондықтан шағын орындар да өз ағындарын сақтайды: әдеттегі таңдау. noise_corrected екі ұшының қосындылары бойынша күтілгеннен жоғары ағындарды қалдырады; оған сандар керек (адам, сапар, жеткізу), өйткені басқа бірліктегі ақша басқа нәтиже береді. doubly_stochastic алдымен барлық орынды бір өлшемге келтіреді. high_salience ең қысқа жолдардың көбі өтетін ағындарды қалдырады. dominant_flows түйіндік аудандарды көрсетеді: әр орынның ең ірі ағыны, егер ол ірірек орынға барса. top_k, top_overall және cumulative_share тек шамасы бойынша қияды. Бірде-бір сүзгі қалдырылмағаны маңызсыз демейді: KEPT_SHARE мен LOST_PLACE_COUNT мәнін қараңыз.</translation>
    </message>
    <message>
        <source>disparity: p = (1 - w / s)^(k - 1): w the flow, s the sum and k the number of all flows of the place; kept where p &lt;= ALPHA at either end, or at both (ENDS). Of directed flows those that leave count at the origin, those that arrive at the destination.
noise_corrected: lift = (K w - 1) / (K w + 1), K = total / (out of the origin x into the destination); p the normal tail of lift over its standard deviation, which follows from a beta prior (the deviations 1.28, 1.64, 2.32 of the paper are ALPHA 0.1, 0.05, 0.01).
doubly_stochastic: flows times factors of both ends such that sums of what leaves and of what arrives are 1; the largest down to the first with which all holds together that held together before.
high_salience: share of the places whose tree of shortest ways (length 1 / w) has the flow, at least SALIENCE.
SPANNING_TREE adds the heaviest flows that hold everything together (Kruskal).
q: by the false discovery rate over all tests of a type and period; of disparity every end is a test.</source>
        <translation>disparity: p = (1 - w / s)^(k - 1): w – ағын, s – орынның барлық ағындарының қосындысы, k – саны; ұштарының бірінде не екеуінде де (ENDS) p &lt;= ALPHA болса қалдырылады. Бағытталған ағындардың басында шығатындары, соңында келетіндері саналады.
noise_corrected: көтерілу = (K w - 1) / (K w + 1), K = барлығы / (басынан шыққаны x соңына келгені); p – көтерілудің стандартты ауытқуына қатынасының қалыпты үлестірім құйрығы, ауытқу априорлық бета-үлестірімнен шығады (мақаладағы 1.28, 1.64, 2.32 ауытқулары – ALPHA 0.1, 0.05, 0.01).
doubly_stochastic: ағындар екі ұшының көбейткіштеріне көбейтіледі, сонда шығатыны мен келетінінің қосындылары 1 болады; бұрын байланысқанның бәрін байланыстыратын біріншісіне дейінгі ең ірілері.
high_salience: ең қысқа жолдар ағашында (ұзындығы 1 / w) осы ағын бар орындардың үлесі, кемінде SALIENCE.
SPANNING_TREE бәрін байланыстыратын ең ірі ағындарды қосады (Краскал).
q: түр мен кезеңнің барлық тексерулеріндегі жалған ашылулар үлесі бойынша; disparity үшін әр ұш – бір тексеру.</translation>
    </message>
    <message>
        <source>Serrano, M. A., Boguna, M. and Vespignani, A. (2009), https://doi.org/10.1073/pnas.0808904106; Coscia, M. and Neffke, F. (2017), https://doi.org/10.1109/ICDE.2017.100; Slater, P. B. (2009), https://doi.org/10.1073/pnas.0904725106; Grady, D., Thiemann, C. and Brockmann, D. (2012), https://doi.org/10.1038/ncomms1847; Nystuen, J. D. and Dacey, M. F. (1961), https://doi.org/10.1007/BF01969070; Benjamini, Y. and Hochberg, Y. (1995), https://doi.org/10.1111/j.2517-6161.1995.tb02031.x</source>
        <translation>Serrano, M. A., Boguna, M. and Vespignani, A. (2009), https://doi.org/10.1073/pnas.0808904106; Coscia, M. and Neffke, F. (2017), https://doi.org/10.1109/ICDE.2017.100; Slater, P. B. (2009), https://doi.org/10.1073/pnas.0904725106; Grady, D., Thiemann, C. and Brockmann, D. (2012), https://doi.org/10.1038/ncomms1847; Nystuen, J. D. and Dacey, M. F. (1961), https://doi.org/10.1007/BF01969070; Benjamini, Y. and Hochberg, Y. (1995), https://doi.org/10.1111/j.2517-6161.1995.tb02031.x</translation>
    </message>
    <message>
        <source>Types and periods are networks of their own. A place with a single flow decides nothing on it by disparity; where both ends have only one, p is NULL and the flow is not kept. Flows within a place and flows of 0 are no edges; a flow that is NULL is unknown, counted (NULL_COUNT) and in no sum; a negative one is refused. A pair of places with observed and modelled rows is summed and called modelled. Of equal flows the one with the lower ids comes first, except that doubly_stochastic keeps equal scores together. A network that does not hold together stays in parts. PLACES may be missing: then the result is a table without lines. The order of rows changes nothing.</source>
        <translation>Түрлер мен кезеңдер – бөлек желілер. disparity бойынша жалғыз ағыны бар орын ол туралы ештеңе шешпейді; екі ұшында да ол жалғыз болса, p NULL болып, ағын қалдырылмайды. Орын ішіндегі ағындар мен 0 ағындар байланыс емес; NULL ағын белгісіз, саналады (NULL_COUNT) және ешбір қосындыға кірмейді; теріс ағын қабылданбайды. Бақыланған және модельденген жолдары бар жұп қосылып, модельденген деп аталады. Тең ағындардың идентификаторы кішісі бірінші тұрады, бірақ doubly_stochastic тең бағаларды бірге қалдырады. Байланыспаған желі бөліктер күйінде қалады. PLACES берілмеуі мүмкін: онда нәтиже – сызықсыз кесте. Жолдардың реті ештеңені өзгертпейді.</translation>
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
        <translation>%1 нүктесі қабаттың координаттар жүйесінің аясынан тыс жатыр</translation>
    </message>
    <message>
        <source>A line runs out of the reach of the coordinate reference system of %1, at %2 degrees. Take straight lines or arcs, or another coordinate reference system.</source>
        <translation>Сызық %1 координаттар жүйесінің аясынан %2 градус маңында шығып кетеді. Түзу сызықтарды не доғаларды немесе басқа координаттар жүйесін алыңыз.</translation>
    </message>
    <message>
        <source>A geodesic line runs out of the reach of the coordinate reference system of %1. Take straight lines or arcs, or another coordinate reference system.</source>
        <translation>Геодезиялық сызық %1 қабатының координаттар жүйесі қолданылатын аймақтан шығады. Түзу сызықтарды немесе доғаларды не басқа координаттар жүйесін алыңыз.</translation>
    </message>
</context>
<context>
    <name>FlowLevels</name>
    <message>
        <source>%1 places with flows lie in no region; their flows are left out.</source>
        <translation>Өңірлерден тыс ағыны бар орындар: %1; олардың ағындары алынбады.</translation>
    </message>
    <message>
        <source>%1 places lie on a shared border or in overlapping polygons: they go to the first region by id.</source>
        <translation>Ортақ шекарада не қабаттасқан полигондарда жатқан орындар: %1; олар коды бойынша бірінші өңірге жатқызылды.</translation>
    </message>
    <message>
        <source>The place %1 lies too far from the others for one grid. Give places that are projected, or aggregate into regions.</source>
        <translation>%1 орны бір тор үшін басқаларынан тым алыс. Проекциядағы орындарды беріңіз немесе өңірлерге жинақтаңыз.</translation>
    </message>
</context>
<context>
    <name>FlowLines</name>
    <message>
        <source>%1 flows stay within their place, with %2 % of the value; they have no line.</source>
        <translation>Өз орнының ішіндегі ағындар: %1, мәннің %2 %; олардың сызығы жоқ.</translation>
    </message>
    <message>
        <source>%1 flows join two places on one point and have no line: %2.</source>
        <translation>Бір нүктедегі екі орын арасындағы ағындар: %1; олардың сызығы жоқ: %2.</translation>
    </message>
    <message>
        <source>Flow lines</source>
        <translation>Ағын сызықтары</translation>
    </message>
    <message>
        <source>flow,flows,linkages,links,origin,destination,OD,matrix,migration,trade,supply,hub,spider,desire,arrows,arc,geodesic,great circle</source>
        <translation>ағын,ағындар,байланыстар,шығу орны,бару орны,матрица,көші-қон,сауда,жеткізу,жебелер,доға,геодезиялық</translation>
    </message>
    <message>
        <source>Shape of the lines</source>
        <translation>Сызықтардың пішіні</translation>
    </message>
    <message>
        <source>Rise of an arc over its chord</source>
        <translation>Доғаның хордаға қатысты көтерілуі</translation>
    </message>
    <message>
        <source>Longest piece of a geodesic line (km)</source>
        <translation>Геодезиялық сызықтың ең ұзын бөлігі (км)</translation>
    </message>
    <message>
        <source>Flows within a place</source>
        <translation>Орын ішіндегі ағындар</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Сызықтар саны</translation>
    </message>
    <message>
        <source>Number of flows within a place</source>
        <translation>Орын ішіндегі ағындар саны</translation>
    </message>
    <message>
        <source>Share of the value within places (0 to 1)</source>
        <translation>Орындар ішіндегі мәннің үлесі (0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Ағын мәні жоқ жолдар саны</translation>
    </message>
    <message>
        <source>Number of rows with a flow of 0</source>
        <translation>Ағыны 0 жолдар саны</translation>
    </message>
    <message>
        <source>Number of flows between two places on one point</source>
        <translation>Бір нүктедегі екі орын арасындағы ағындар саны</translation>
    </message>
    <message>
        <source>Who is linked to whom, and how strongly? Draws each flow of a table as a line from the place where it begins to the place where it ends, with its value, share and length.</source>
        <translation>Кім кіммен байланысты және қаншалықты күшті? Кестенің әр ағынын басталатын орыннан аяқталатын орынға дейін сызықпен, мәнімен, үлесімен және ұзындығымен сызады.</translation>
    </message>
    <message>
        <source>Karney, C. F. F. (2013): Algorithms for geodesics. Journal of Geodesy 87, 43-55, doi:10.1007/s00190-012-0578-z. Tobler, W. R. (1987): Experiments in migration mapping by computer. The American Cartographer 14, 155-163, doi:10.1559/152304087783875273.</source>
        <translation>Karney, C. F. F. (2013): Algorithms for geodesics. Journal of Geodesy 87, 43-55, doi:10.1007/s00190-012-0578-z. Tobler, W. R. (1987): Experiments in migration mapping by computer. The American Cartographer 14, 155-163, doi:10.1559/152304087783875273.</translation>
    </message>
    <message>
        <source>Rows with the same ends, type, period and status are summed. A flow that is NULL is unknown: counted (NULL_COUNT) and in no sum. A flow of 0 is counted (ZERO_COUNT) and has no line. A negative flow and a text that is no number are refused. A flow within a place has no line: it is in OUTPUT_SELF, SELF_COUNT and SELF_SHARE. Two places on one point have no line either (COINCIDENT_COUNT). An end that is no place is listed in OUTPUT_UNMATCHED with the nearest ids; a row that lacks both ends counts half for each. A repeated or missing id is an error; a place without geometry only where it has a flow. A line that crosses the antimeridian is cut there. The order of rows changes nothing. Layer name and metadata say where flows are modelled, and the borders that a field “borders” of the table names.</source>
        <translation>Ұштары, түрі, кезеңі және мәртебесі бірдей жолдар қосылады. NULL ағын белгісіз: саналады (NULL_COUNT), ешбір қосындыға кірмейді. 0 ағын саналады (ZERO_COUNT), сызығы жоқ. Теріс ағын және сан емес мәтін қабылданбайды. Орын ішіндегі ағынның сызығы жоқ: ол OUTPUT_SELF, SELF_COUNT және SELF_SHARE ішінде. Бір нүктедегі екі орынның да сызығы жоқ (COINCIDENT_COUNT). Орындар арасында жоқ ұш ең жақын кодтармен OUTPUT_UNMATCHED ішінде тізіледі; екі ұшы да жоқ жол әрқайсысы үшін жартылай саналады. Қайталанған не жоқ код – қате; геометриясыз орын – тек ағыны бар болса. Антимеридиан арқылы өтетін сызық сол жерде кесіледі. Жолдар реті ештеңені өзгертпейді. Қабат аты мен метадеректер ағындардың қай жерде модельденгенін және кестенің «borders» өрісі атайтын шекараларды айтады.</translation>
    </message>
    <message>
        <source>LINKAGES: the table migration_2024_modelled of sample_data/kazakhstan.gpkg, with FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: its region_centres; SHAPE: arc.</source>
        <translation>LINKAGES: sample_data/kazakhstan.gpkg ішіндегі migration_2024_modelled кестесі, FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: оның region_centres қабаты; SHAPE: arc.</translation>
    </message>
    <message>
        <source>No flow between two places is greater than 0: the layer of lines is empty.</source>
        <translation>Екі орын арасындағы бірде-бір ағын 0-ден үлкен емес: сызықтар қабаты бос.</translation>
    </message>
    <message>
        <source>%1, within places</source>
        <translation>%1, орындар ішінде</translation>
    </message>
    <message>
        <source>%1, what did not join</source>
        <translation>%1, не бірікпеді</translation>
    </message>
    <message>
        <source>Drawn for a map of 1 : %1.</source>
        <translation>1 : %1 масштабындағы карта үшін салынды.</translation>
    </message>
    <message>
        <source>%1 flows have no arrow: the symbols of their two places leave no room at this scale.</source>
        <translation>%1 ағынның жебесі жоқ: бұл масштабта екі орынның белгілері оған орын қалдырмайды.</translation>
    </message>
    <message>
        <source>%1, arrows</source>
        <translation>%1, жебелер</translation>
    </message>
    <message>
        <source>Arrows for the scale of the map</source>
        <translation>Карта масштабына арналған жебелер</translation>
    </message>
    <message>
        <source>Number of flows below a threshold</source>
        <translation>Шектен төмен ағындар саны</translation>
    </message>
    <message>
        <source>Scale of the map of routed flows and arrows</source>
        <translation>Ажыратылған ағындар мен жебелер картасының масштабы</translation>
    </message>
    <message>
        <source>For tables of migration, trade, supply or trips between regions or towns. The arc bends to the right of travel, so that the two directions of a pair lie apart; straight and geodesic lines of a pair lie on one another and only their style sets them apart. On maps of a large territory the geodesic is the shortest way. Straight lines are straight in the coordinate reference system of the places. For hundreds of flows and more, choose the important ones first: a map of all is a ball of wool (TOP_FLOWS, CUMULATIVE_SHARE). Routed flows bend each as it suits on a map of MAP_SCALE: clear of places, obstacles and each other, trimmed at the places’ symbols. OUTPUT_ARROWS draws straight, bent or routed flows as polygons in millimetres of that map.</source>
        <translation>Өңірлер не қалалар арасындағы көші-қон, сауда, жеткізу немесе сапар кестелері үшін. Доға жүру бағытының оң жағына иіледі, сондықтан жұптың екі бағыты бөлек тұрады; жұптың түзу және геодезиялық сызықтары бірінің үстінде бірі жатады, оларды тек безендіру ажыратады. Үлкен аумақ карталарында геодезиялық сызық – ең қысқа жол. Түзулер орындардың координаттар жүйесінде түзу. Ағындар жүздеп саналса, алдымен маңыздыларын таңдаңыз: бәрінің картасы – шатасқан жіп (TOP_FLOWS, CUMULATIVE_SHARE). Ажыратылған ағындардың әрқайсысы MAP_SCALE масштабындағы картада өзінше иіледі: бөтен орындардан, кедергілерден және бір-бірінен аулақ, орын белгілерінің шетіне дейін. OUTPUT_ARROWS түзу, иілген немесе ажыратылған ағындарды сол картаның миллиметрімен полигон етіп салады.</translation>
    </message>
    <message>
        <source>share = value / total of all rows with a value.
length = geodesic on the ellipsoid between both ends.
An arc is a quadratic curve whose rise over the middle of its chord is CURVATURE times the chord.
share_of_origin = value / all that leaves the origin in the same type and period, share_of_destination = value / all that reaches the destination; what stays within the place included.
net = the larger direction less the other; two_way = both together.
width of an arrow = MAX_WIDTH × value / largest value, at least MIN_WIDTH.</source>
        <translation>үлес = мән / мәні бар барлық жолдардың қосындысы.
ұзындық = эллипсоидтағы екі ұш арасындағы геодезиялық сызық.
Доға – хорда ортасынан көтерілуі хорданың CURVATURE бөлігіне тең екінші ретті қисық.
share_of_origin = мән / сол түр мен кезеңде шығу орнынан кететіннің бәрі, share_of_destination = мән / бару орнына келетіннің бәрі; орын ішінде қалатынымен бірге.
net = үлкен бағыттан екіншісін шегергендегісі; two_way = екеуі бірге.
жебе ені = MAX_WIDTH × мән / ең үлкен мән, MIN_WIDTH-тен кем емес.</translation>
    </message>
    <message>
        <source>OUTPUT_ARROWS: arrows are drawn in the plane of a map. Choose straight, arc or routed for SHAPE.</source>
        <translation>OUTPUT_ARROWS: жебелер карта жазықтығында салынады. SHAPE үшін straight, arc немесе routed таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 flows stay within their place, with %2 % of the value; they are drawn as loops.</source>
        <translation>Өз орнының ішінде қалатын ағындар: %1, шаманың %2 %; олар ілмек түрінде салынған.</translation>
    </message>
    <message>
        <source>Largest distance of a geodesic line from the true one (m)</source>
        <translation>Геодезиялық сызықтың шынайысынан ең үлкен ауытқуы (м)</translation>
    </message>
    <message>
        <source>Flows within a place (table: only in OUTPUT_SELF; loops: also lines at their symbols)</source>
        <translation>Орын ішіндегі ағындар (table: тек OUTPUT_SELF ішінде; loops: белгілерінің жанындағы сызықтар да)</translation>
    </message>
    <message>
        <source> Arrows that overlap at a symbol are fanned out in the order of their angles, both directions of a pair side by side. With SELF_FLOWS = loops a flow within a place is a loop at its symbol, in the freest direction, sized for the scale.</source>
        <translation> Белгі жанында қабаттасатын стрелкалар бұрыштарының ретімен желпуіш болып ашылады, жұптың екі бағыты қатар жүреді. SELF_FLOWS = loops болса, орын ішіндегі ағын — белгісінің жанындағы, ең бос бағыттағы, масштабқа сай өлшемді ілмек.</translation>
    </message>
    <message>
        <source>
A geodesic line has the vertices that keep its pieces within CHORD_ERROR of the true one, and no more.
radius of a loop = 0.7 × radius of the symbol, at least 1.1 × width of the flow and 1.6 mm.</source>
        <translation>
Геодезиялық сызықтың төбелері кесінділерін шынайысынан CHORD_ERROR-дан алыстатпау үшін қажетінше ғана.
ілмектің радиусы = 0,7 × белгінің радиусы, кемінде 1,1 × ағынның ені және 1,6 мм.</translation>
    </message>
    <message>
        <source>
COLOUR_BY automatic: flows to the two largest destinations and all others. none: one colour. type: the largest types of TYPE_FIELD, at most five; of more than five the four largest and all others in grey. direction: what the place in question gains (flows to it), what it loses (flows from it), and flows between other places in grey; the place is FOCUS_PLACE, else the one with the largest flows to and from it. All colours are told apart in grey and by colour-blind readers. WIDTHS classed: natural breaks of the values, each as round as it can be, in CLASS_COUNT classes whose widths rise evenly from the least to the largest; the widths of arrows with them. BASE_MAP dark: light colours on a dark casing, for base maps like #1f2430; a printed map is always on light paper.</source>
        <translation>
COLOUR_BY automatic: ең ірі екі баратын жерге ағындар және қалғандарының бәрі. none: бір түс. type: TYPE_FIELD өрісінің ең ірі түрлері, ең көбі бес; бестен көп болса, ең ірі төртеуі, қалғандары сұр. direction: қаралатын жер не алады (оған ағындар), не жоғалтады (одан ағындар), басқа жерлер арасындағы ағындар сұр; жер – FOCUS_PLACE, болмаса кіріс пен шығыс ағындары бірге ең үлкені. Барлық түстер сұр басылымда да, түс ажыратпайтындарға да ажыратылады. WIDTHS classed: мәндердің табиғи шекаралары, әрқайсысы мүмкіндігінше дөңгелек, CLASS_COUNT сынып, олардың ені ең кішісінен ең үлкеніне дейін біркелкі өседі; бағыттамалардың ені де солай. BASE_MAP dark: #1f2430 сияқты қараңғы негіздерге арналған қара жиектегі ашық түстер; баспа картасы әрдайым ашық қағазда.</translation>
    </message>
    <message>
        <source>
width of class c of k = least + (largest − least) × (c − 1) / (k − 1).</source>
        <translation>
k сыныптың c-сыныбының ені = ең кішісі + (ең үлкені − ең кішісі) × (c − 1) / (k − 1).</translation>
    </message>
    <message>
        <source>
TRIM_ENDS cuts the lines of OUTPUT where they leave the symbols, NODE_RADIUS or NODE_RADIUS_FIELD at MAP_SCALE; where these leave less than a fifth of a line, its middle fifth stays. length_km stays that between the places. Routed lines and loops always end at the symbols. Give a printed map lines that end at their places: it draws its own arrows and circles.</source>
        <translation>
TRIM_ENDS OUTPUT сызықтарын белгілерден шығатын жерінде қияды (MAP_SCALE масштабындағы NODE_RADIUS немесе NODE_RADIUS_FIELD); белгілер сызықтың бестен бірінен азын қалдырса, оның ортаңғы бестен бірі қалады. length_km орындар арасындағы қашықтық болып қалады. Жүргізілген сызықтар мен ілмектер әрдайым белгілерде аяқталады. Баспа картаға орындарда аяқталатын сызықтарды беріңіз: ол өз бағыттамалары мен шеңберлерін салады.</translation>
    </message>
</context>
<context>
    <name>FlowLook</name>
    <message>
        <source>FOCUS_PLACE: “%1” is no place of %2. Give the id of one.</source>
        <translation>FOCUS_PLACE: %2 ішінде «%1» деген жер жоқ. Бар жердің идентификаторын беріңіз.</translation>
    </message>
    <message>
        <source>Base map that the layers are to be read on</source>
        <translation>Қабаттар оқылуға тиіс негіз карта</translation>
    </message>
    <message>
        <source>Colour (automatic: by the two largest destinations; direction: to and from the place in question)</source>
        <translation>Түс (automatic: ең ірі екі баратын жер бойынша; direction: қаралатын жерге және одан)</translation>
    </message>
    <message>
        <source>Id of the place in question (of colour by direction; empty: the one with the largest flows)</source>
        <translation>Қаралатын жердің идентификаторы (бағыт бойынша түске; бос болса: ағындары ең үлкен жер)</translation>
    </message>
    <message>
        <source>Widths (proportional to the value, or one for each class of values)</source>
        <translation>Ені (proportional: мәнге пропорционал; classed: мәндердің әр сыныбына біреу)</translation>
    </message>
    <message>
        <source>Number of classes of classed widths</source>
        <translation>Ен сыныптарының саны</translation>
    </message>
    <message>
        <source>COLOUR_BY: colours by type need TYPE_FIELD. Name the field, or choose another colouring.</source>
        <translation>COLOUR_BY: түрлер бойынша түске TYPE_FIELD керек. Өрісті көрсетіңіз немесе басқа бояуды таңдаңыз.</translation>
    </message>
    <message>
        <source>FOCUS_PLACE: a place in question has colours by direction only. Choose direction for COLOUR_BY.</source>
        <translation>FOCUS_PLACE: қаралатын жер тек бағыт бойынша түсте болады. COLOUR_BY үшін direction таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>FlowMap</name>
    <message>
        <source>The arrows of “%1” could not be drawn.</source>
        <translation>«%1» қабатының бағдаршаларын салу мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>FlowNodesAlgorithm</name>
    <message>
        <source>The table has no flow between the places: all nodes are empty.</source>
        <translation>Кестеде орындар арасында ағын жоқ: барлық түйін бос.</translation>
    </message>
    <message>
        <source>Of %1 connected parts of the network the eigenvector or the hub scores were not found: they are NULL there.</source>
        <translation>Желінің байланысқан бөліктерінде (%1) меншікті вектор не hub бағалары табылмады: онда олар NULL.</translation>
    </message>
    <message>
        <source>The network has %1 connected parts: compare eigenvector, hub and authority scores within a part only.</source>
        <translation>Желідегі байланысқан бөліктер: %1; меншікті векторды, hub пен authority бағаларын тек бөлік ішінде салыстырыңыз.</translation>
    </message>
    <message>
        <source>%1 places with flows lie on the point of another and hide it or are hidden.</source>
        <translation>Басқа орынның нүктесінде жатқан ағыны бар орындар: %1; бірі екіншісін жабады.</translation>
    </message>
    <message>
        <source>%1 sources, %2 sinks, %3 hubs, %4 smaller balanced places, %5 without flows.</source>
        <translation>Бастаулар: %1, құйылымдар: %2, тораптар: %3, кішірек теңгерілген орындар: %4, ағыны жоқтар: %5.</translation>
    </message>
    <message>
        <source>Circles: area proportional to inflow and outflow together, %1 mm of radius for %2.</source>
        <translation>Шеңберлер: ауданы кіріс пен шығыстың қосындысына пропорционал, %2 үшін радиусы %1 мм.</translation>
    </message>
    <message>
        <source>Nodes of %1</source>
        <translation>Түйіндер: %1</translation>
    </message>
    <message>
        <source>Flow nodes</source>
        <translation>Ағын түйіндері</translation>
    </message>
    <message>
        <source>NULL where the place has no flow above 0 from or to another</source>
        <translation>орынның басқа орыннан не басқа орынға 0-ден үлкен ағыны болмаса NULL</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орын</translation>
    </message>
    <message>
        <source>as PLACE_FIELD writes it</source>
        <translation>PLACE_FIELD жазғандай</translation>
    </message>
    <message>
        <source>label</source>
        <translation>жазу</translation>
    </message>
    <message>
        <source>type</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where types are not told apart</source>
        <translation>TYPE_FIELD өрісінен; түрлері ажыратылмаса NULL</translation>
    </message>
    <message>
        <source>period</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where periods are not told apart</source>
        <translation>PERIOD_FIELD өрісінен; кезеңдері ажыратылмаса NULL</translation>
    </message>
    <message>
        <source>inflow</source>
        <translation>кіріс ағыны</translation>
    </message>
    <message>
        <source>sum of the flows from other places, in their unit</source>
        <translation>басқа орындардан келетін ағындардың қосындысы, олардың бірлігінде</translation>
    </message>
    <message>
        <source>outflow</source>
        <translation>шығыс ағыны</translation>
    </message>
    <message>
        <source>sum of the flows to other places, in their unit</source>
        <translation>басқа орындарға кететін ағындардың қосындысы, олардың бірлігінде</translation>
    </message>
    <message>
        <source>net flow</source>
        <translation>айырым</translation>
    </message>
    <message>
        <source>inflow − outflow: above 0 the place gains</source>
        <translation>кіріс − шығыс: 0-ден жоғары болса, орын ұтады</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>теңгерім</translation>
    </message>
    <message>
        <source>net flow over throughput, −1 to 1; NULL where the throughput is 0</source>
        <translation>айырымның айналымға қатынасы, −1-ден 1-ге дейін; айналым 0 болса NULL</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>айналым</translation>
    </message>
    <message>
        <source>inflow + outflow, the flow that stays left out</source>
        <translation>кіріс + шығыс, орын ішіндегі ағынсыз</translation>
    </message>
    <message>
        <source>flow within the place</source>
        <translation>орын ішіндегі ағын</translation>
    </message>
    <message>
        <source>value of the flows that begin and end here</source>
        <translation>осында басталып осында аяқталатын ағындардың мәні</translation>
    </message>
    <message>
        <source>places that it receives from</source>
        <translation>қабылдайтын орындар саны</translation>
    </message>
    <message>
        <source>number of other places with a flow above 0 to this one</source>
        <translation>осында 0-ден үлкен ағыны бар басқа орындар саны</translation>
    </message>
    <message>
        <source>places that it sends to</source>
        <translation>жөнелтетін орындар саны</translation>
    </message>
    <message>
        <source>number of other places with a flow above 0 from this one</source>
        <translation>осыдан 0-ден үлкен ағыны бар басқа орындар саны</translation>
    </message>
    <message>
        <source>role</source>
        <translation>рөлі</translation>
    </message>
    <message>
        <source>source: balance of −ROLE_BALANCE or less; sink: ROLE_BALANCE or more; of the others hub: throughput of at least HUB_SIZE times the mean; balanced: smaller; none: no flow from or to another place</source>
        <translation>source (бастау): теңгерім −ROLE_BALANCE не одан аз; sink (құйылым): ROLE_BALANCE не одан көп; қалғандарынан hub (торап): айналым кемінде HUB_SIZE орташа; balanced: одан аз; none: басқа орынмен ағыны жоқ</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>share of the time that a walk along the flows spends here, above 0 to 1; %1</source>
        <translation>ағындар бойымен кезу уақытының осындағы үлесі, 0-ден жоғары, 1-ге дейін; %1</translation>
    </message>
    <message>
        <source>eigenvector centrality</source>
        <translation>меншікті вектор бойынша орталықтық</translation>
    </message>
    <message>
        <source>0 to 1, the largest of each component 1, both directions summed; %1</source>
        <translation>0-ден 1-ге дейін, әр байланысқан бөлікте ең үлкені 1, екі бағыты қосылған; %1</translation>
    </message>
    <message>
        <source>hub score</source>
        <translation>таратушы бағасы (hub)</translation>
    </message>
    <message>
        <source>0 to 1, the largest of each component 1: sends to good authorities; %1</source>
        <translation>0-ден 1-ге дейін, әр байланысқан бөлікте ең үлкені 1: жақсы қабылдаушыларға (authority) жөнелтеді; %1</translation>
    </message>
    <message>
        <source>authority score</source>
        <translation>қабылдаушы бағасы (authority)</translation>
    </message>
    <message>
        <source>0 to 1, the largest of each component 1: receives from good hubs; %1</source>
        <translation>0-ден 1-ге дейін, әр байланысқан бөлікте ең үлкені 1: жақсы таратушылардан (hub) қабылдайды; %1</translation>
    </message>
    <message>
        <source>betweenness</source>
        <translation>аралықтық</translation>
    </message>
    <message>
        <source>share of the ordered pairs of other places whose shortest way leads through this one, 0 to 1; %1</source>
        <translation>ең қысқа жолы осы орын арқылы өтетін басқа орындардың реттелген жұптарының үлесі, 0-ден 1-ге дейін; %1</translation>
    </message>
    <message>
        <source>closeness</source>
        <translation>жақындық</translation>
    </message>
    <message>
        <source>how near the others are along the flows from here, in the unit of the flows, 0 where nothing is reached; %1</source>
        <translation>осыдан шығатын ағындар бойымен басқалары қаншалықты жақын, ағындар бірлігінде, ештеңеге жетпесе 0; %1</translation>
    </message>
    <message>
        <source>component</source>
        <translation>байланысқан бөлік</translation>
    </message>
    <message>
        <source>connected part of the network, 1 is the largest; %1</source>
        <translation>желінің байланысқан бөлігі, 1 – ең үлкені; %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебе</translation>
    </message>
    <message>
        <source>of the flows of this place: observed, modelled, or mixed; NULL without STATUS_FIELD</source>
        <translation>осы орын ағындарының: observed, modelled немесе mixed (аралас); STATUS_FIELD берілмесе NULL</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>мәні жоқ жолдар</translation>
    </message>
    <message>
        <source>number of rows of this place without a value; where it is not 0, the sums are lower bounds</source>
        <translation>осы орынның мәні жоқ жолдарының саны; 0 болмаса, қосындылар – төменгі шек</translation>
    </message>
    <message>
        <source>radius, mm</source>
        <translation>радиус, мм</translation>
    </message>
    <message>
        <source>radius of the circle on paper: area proportional to throughput, MAX_RADIUS for the largest, at least MIN_RADIUS; 0 without flows</source>
        <translation>қағаздағы шеңбер радиусы: ауданы айналымға пропорционал, ең үлкенінде MAX_RADIUS, кемінде MIN_RADIUS; ағынсыз 0</translation>
    </message>
    <message>
        <source>radius on the ground, m</source>
        <translation>жердегі радиус, м</translation>
    </message>
    <message>
        <source>what the radius on paper covers at MAP_SCALE, metres; NULL without MAP_SCALE</source>
        <translation>қағаздағы радиус MAP_SCALE масштабында қанша алады, метр; MAP_SCALE берілмесе NULL</translation>
    </message>
    <message>
        <source>Nodes of their own for each</source>
        <translation>Әрқайсысына бөлек түйіндер</translation>
    </message>
    <message>
        <source>Centralities</source>
        <translation>Орталықтықтар</translation>
    </message>
    <message>
        <source>Radius of the largest circle, mm of paper</source>
        <translation>Ең үлкен шеңбердің радиусы, қағазда мм</translation>
    </message>
    <message>
        <source>Least radius of a circle, mm of paper</source>
        <translation>Шеңбердің ең кіші радиусы, қағазда мм</translation>
    </message>
    <message>
        <source>Source or sink: least share of net flow in throughput</source>
        <translation>Бастау не құйылым: айырымның айналымдағы ең аз үлесі</translation>
    </message>
    <message>
        <source>Hub: least throughput, as a multiple of the mean</source>
        <translation>Торап: ең аз айналым, орташаға еселік</translation>
    </message>
    <message>
        <source>Damping of PageRank</source>
        <translation>PageRank өшуі</translation>
    </message>
    <message>
        <source>Number of nodes</source>
        <translation>Түйіндер саны</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Бастаулар саны</translation>
    </message>
    <message>
        <source>Number of sinks</source>
        <translation>Құйылымдар саны</translation>
    </message>
    <message>
        <source>Number of hubs</source>
        <translation>Тораптар саны</translation>
    </message>
    <message>
        <source>Number of connected parts of the network (the largest number of all networks)</source>
        <translation>Желінің байланысқан бөліктер саны (барлық желідегі ең көбі)</translation>
    </message>
    <message>
        <source>Number of nodes that lie on another</source>
        <translation>Басқа түйіннің үстінде жатқан түйіндер саны</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Ағын мәні жоқ жолдар саны</translation>
    </message>
    <message>
        <source>How much does each place send, receive and keep, what is its role, and how central is it in the network of flows?</source>
        <translation>Әр орын қанша жөнелтеді, қабылдайды және өзінде қалдырады, рөлі қандай және ағындар желісінде қаншалықты орталық?</translation>
    </message>
    <message>
        <source>net = inflow − outflow; throughput = inflow + outflow; balance = net / throughput (migration effectiveness).
Role: source where balance ≤ −ROLE_BALANCE, sink where balance ≥ ROLE_BALANCE; of the others hub where throughput ≥ HUB_SIZE × mean throughput of the places with flows, else balanced. With 0.2 one direction is half as large again as the other.
radius = MAX_RADIUS × √(throughput / largest throughput).
The length of a link is 1 / flow, so that ways lead along large flows. betweenness = share of the (n − 1)(n − 2) ordered pairs of other places; closeness = (r / (n − 1)) × (r / sum of lengths) over the r places that are reached, among the n of the network. Eigenvector, hub and authority scores are of each connected part by itself, as those of the whole are 0 in all parts but one: compare them within a part only.</source>
        <translation>net = кіріс − шығыс; throughput = кіріс + шығыс; balance = net / throughput (көші-қон нәтижелілігі).
Рөл: balance ≤ −ROLE_BALANCE болса source, balance ≥ ROLE_BALANCE болса sink; қалғандарынан throughput ≥ HUB_SIZE × ағыны бар орындардың орташа айналымы болса hub, әйтпесе balanced. 0,2 кезінде бір бағыт екіншісінен бір жарым есе үлкен.
radius = MAX_RADIUS × √(throughput / ең үлкен throughput).
Байланыс ұзындығы – 1 / ағын, сондықтан жолдар ірі ағындар бойымен жүреді. betweenness = басқа орындардың (n − 1)(n − 2) реттелген жұбының үлесі; closeness = (r / (n − 1)) × (r / ұзындықтар қосындысы), желінің n орнының жететін r орны бойынша. Меншікті вектор, hub пен authority бағалары әр байланысқан бөлікте бөлек есептеледі, себебі тұтас желіде олар бір бөліктен басқасында 0 болады: тек бөлік ішінде салыстырыңыз.</translation>
    </message>
    <message>
        <source>Shryock, H. and Siegel, J. (1973), The Methods and Materials of Demography; Brin, S. and Page, L. (1998), doi:10.1016/S0169-7552(98)00110-X; Bonacich, P. (1972), doi:10.1080/0022250X.1972.9989806; Kleinberg, J. (1999), doi:10.1145/324133.324140; Freeman, L. (1977), doi:10.2307/3033543; Brandes, U. (2001), doi:10.1080/0022250X.2001.9990249; Wasserman, S. and Faust, K. (1994), Social Network Analysis, eq. 5.22; Csárdi, G. and Nepusz, T. (2006), The igraph software package.</source>
        <translation>Shryock, H. and Siegel, J. (1973), The Methods and Materials of Demography; Brin, S. and Page, L. (1998), doi:10.1016/S0169-7552(98)00110-X; Bonacich, P. (1972), doi:10.1080/0022250X.1972.9989806; Kleinberg, J. (1999), doi:10.1145/324133.324140; Freeman, L. (1977), doi:10.2307/3033543; Brandes, U. (2001), doi:10.1080/0022250X.2001.9990249; Wasserman, S. and Faust, K. (1994), Social Network Analysis, 5.22 формуласы; Csárdi, G. and Nepusz, T. (2006), The igraph software package.</translation>
    </message>
    <message>
        <source>Rows with the same ends are summed. A flow that is NULL is unknown: in no sum, counted (NULL_COUNT, null_rows). A flow of 0 is no link. Flows within a place are in the field self alone and in no centrality. All places are in the result; those without flows have 0, no circle and no centrality, and may lack a geometry. An end that is no place is listed in OUTPUT_UNMATCHED; a row that lacks both ends counts half for each. Places on one point are counted (COINCIDENT_COUNT), as one hides the other. The order of rows changes nothing. Field, legend and metadata say where flows are modelled.</source>
        <translation>Ұштары бірдей жолдар қосылады. NULL ағын белгісіз: ешбір қосындыға кірмейді, саналады (NULL_COUNT, null_rows). 0 ағын – байланыс емес. Орын ішіндегі ағындар тек self өрісінде, орталықтықтарға кірмейді. Нәтижеде барлық орын бар; ағыны жоқтарында 0, шеңбер де, орталықтық та жоқ, геометриясы болмауы мүмкін. Орындар арасында жоқ ұш OUTPUT_UNMATCHED ішінде тізіледі; екі ұшы да жоқ жол әрқайсысы үшін жартылай саналады. Бір нүктедегі орындар саналады (COINCIDENT_COUNT): бірі екіншісін жабады. Жолдар реті ештеңені өзгертпейді. Өріс, шартты белгілер мен метадеректер ағындардың қай жерде модельденгенін айтады.</translation>
    </message>
    <message>
        <source>LINKAGES: the table migration_2024_modelled of sample_data/kazakhstan.gpkg, with FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, STATUS_FIELD status; PLACES: its region_centres; LABEL_FIELD: name_en.</source>
        <translation>LINKAGES: sample_data/kazakhstan.gpkg ішіндегі migration_2024_modelled кестесі, FROM_FIELD from_region, TO_FIELD to_region, FLOW_FIELD persons, STATUS_FIELD status; PLACES: оның region_centres қабаты; LABEL_FIELD: name_kk.</translation>
    </message>
    <message>
        <source>MIN_RADIUS: the least radius is above MAX_RADIUS, the largest. Give a smaller one.</source>
        <translation>MIN_RADIUS: ең кіші радиус ең үлкенінен, MAX_RADIUS-тан артық. Кішірегін беріңіз.</translation>
    </message>
    <message>
        <source>APART is %1, but %2 is not given. Give the field, or take “nothing”.</source>
        <translation>APART = %1, бірақ %2 берілмеген. Өрісті беріңіз немесе «nothing» таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 labels lie on a flow, as nothing beside their circle is free: %2.</source>
        <translation>Ағын үстіндегі жазулар: %1 (шеңбер жанында бос орын жоқ): %2.</translation>
    </message>
    <message>
        <source>%1 labels found no place: %2. Take a larger scale, a smaller LABEL_SIZE or fewer LABELS.</source>
        <translation>Орын табылмаған жазулар: %1: %2. Ірірек масштаб, кішірек LABEL_SIZE не азырақ LABELS алыңыз.</translation>
    </message>
    <message>
        <source>middle of the label, x</source>
        <translation>жазу ортасы, x</translation>
    </message>
    <message>
        <source>in the coordinate reference system of the layer; NULL without MAP_SCALE, and where the place has no label</source>
        <translation>қабаттың координаттар жүйесінде; MAP_SCALE берілмесе және орынның жазуы болмаса NULL</translation>
    </message>
    <message>
        <source>middle of the label, y</source>
        <translation>жазу ортасы, y</translation>
    </message>
    <message>
        <source>as label_x</source>
        <translation>label_x сияқты</translation>
    </message>
    <message>
        <source>Scale of the map, 1 to … (for labels, and the radius on the ground)</source>
        <translation>Карта масштабы, 1-ге … (жазулар мен жердегі радиус үшін)</translation>
    </message>
    <message>
        <source>Number of labels without a place</source>
        <translation>Орын табылмаған жазулар саны</translation>
    </message>
    <message>
        <source>For tables of migration, trade, supply or trips. The result is drawn as circles, white where a place gains and grey where it loses, and gives the lines of “Flow lines” their nodes. The centralities weigh flows by their value: PageRank and hub and authority scores for who is sought by whom, betweenness and closeness for who lies on the ways. Betweenness and closeness take long for networks of more than some ten thousand places: leave them out there. Several types or periods are summed unless APART says otherwise: do not sum types that have different units. With MAP_SCALE the names of the largest places are set for the printed map: beside their circle, on no other circle, no other name and no flow of KEEP_CLEAR (give it the lines or arrows of “Flow lines”), as QGIS&apos;s own labels do not see the heads of arrows and vanish without notice. They are right for this scale, size and resolution only.</source>
        <translation>Көші-қон, сауда, жеткізілім не сапар кестелері үшін. Нәтиже шеңберлермен сызылады: орын ұтса ақ, ұтылса сұр; «Ағын сызықтарының» түйіндері болады. Орталықтықтар ағындарды мәнімен салмақтайды: PageRank, hub пен authority бағалары – кім кімге керек; аралықтық пен жақындық – кім жол үстінде. Аралықтық пен жақындық он мыңнан астам орны бар желілерде ұзақ есептеледі: онда оларды алмаңыз. APART өзгеше айтпаса, бірнеше түр не кезең қосылады: бірлігі әртүрлі түрлерді қоспаңыз. MAP_SCALE берілсе, ең ірі орындардың атаулары басылатын карта үшін орналастырылады: өз шеңберінің жанында, басқа шеңбердің, басқа атаудың және KEEP_CLEAR ағындарының үстінде емес (оған «Ағын сызықтарының» сызықтарын не жебелерін беріңіз), себебі QGIS жазулары жебе ұштарын көрмейді және ескертусіз жоғалады. Олар тек осы масштаб, өлшем мен ажыратымдылық үшін дұрыс.</translation>
    </message>
    <message>
        <source> BASE_MAP dark gives circles and names the colours that are seen on a dark base map (#1f2430 and the like).</source>
        <translation> BASE_MAP dark шеңберлер мен атауларға қараңғы негізде (#1f2430 сияқты) көрінетін түстер береді.</translation>
    </message>
    <message>
        <source>of LABEL_FIELD, else of a field “name” of PLACES, else the place</source>
        <translation>LABEL_FIELD өрісінен, әйтпесе PLACES қабатының «name» өрісінен, әйтпесе орын</translation>
    </message>
    <message>
        <source>Names of the places, for labels (a field “name” where none is given)</source>
        <translation>Жазуларға арналған орын атаулары (көрсетілмесе – «name» өрісі)</translation>
    </message>
</context>
<context>
    <name>FlowRoutes</name>
    <message>
        <source>SHAPE: %1 flows are too many to be routed, at most %2. Choose the largest by TOP_FLOWS or CUMULATIVE_SHARE, or draw arcs.</source>
        <translation>SHAPE: %1 ағынды ажырату тым көп, ең көбі %2. Ең ірілерін TOP_FLOWS немесе CUMULATIVE_SHARE арқылы таңдаңыз не доғалар салыңыз.</translation>
    </message>
</context>
<context>
    <name>FlowSelection</name>
    <message>
        <source>%1 flows are below a threshold and left out, with %2 % of the value.</source>
        <translation>Шектен төмен болғандықтан көрсетілмеген ағындар: %1, оларда мәннің %2 %-ы.</translation>
    </message>
    <message>
        <source>How both directions of a pair count (gross: each by itself; net: what one has more; two_way: together)</source>
        <translation>Жұптың екі бағытын қалай есептеу керек (gross: әрқайсысы бөлек; net: бірінің артығы; two_way: бірге)</translation>
    </message>
    <message>
        <source>Least value of a flow</source>
        <translation>Ағынның ең аз мәні</translation>
    </message>
    <message>
        <source>Least share of the whole table (0 to 1)</source>
        <translation>Бүкіл кестедегі ең аз үлес (0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <source>Number of largest flows of each type and period (0: all)</source>
        <translation>Әр түр мен кезеңнің ең ірі ағындарының саны (0: бәрі)</translation>
    </message>
    <message>
        <source>Largest flows that together carry this share of their type and period (1: all)</source>
        <translation>Бірге алғанда өз түрі мен кезеңінің осындай үлесін құрайтын ең ірі ағындар (1: бәрі)</translation>
    </message>
</context>
<context>
    <name>FlowSheet</name>
    <message>
        <source>Scale of the map, 1 to … (for routed flows and arrows; 0: the places fill A4)</source>
        <translation>Карта масштабы, 1-ге … (ажыратылған ағындар мен жебелер үшін; 0: орындар A4 парағын толтырады)</translation>
    </message>
    <message>
        <source>Radius of the places&apos; symbols, mm of paper</source>
        <translation>Орын белгілерінің радиусы, қағазда мм</translation>
    </message>
    <message>
        <source>Radius of each place&apos;s symbol, mm of paper (e.g. radius_mm of flow nodes)</source>
        <translation>Әр орын белгісінің радиусы, қағазда мм (мысалы, ағын түйіндерінің radius_mm өрісі)</translation>
    </message>
    <message>
        <source>Obstacles that routed flows go round (boxes around the features)</source>
        <translation>Ажыратылған ағындар айналып өтетін кедергілер (объектілерді қоршаған тіктөртбұрыштар)</translation>
    </message>
    <message>
        <source>Width of the largest arrow, mm of paper</source>
        <translation>Ең үлкен жебенің ені, қағазда мм</translation>
    </message>
    <message>
        <source>Least width of an arrow, mm of paper</source>
        <translation>Жебенің ең аз ені, қағазда мм</translation>
    </message>
    <message>
        <source>MIN_WIDTH: the least width is above MAX_WIDTH, the largest. Give a smaller one.</source>
        <translation>MIN_WIDTH: ең аз ен ең үлкен MAX_WIDTH енінен артық. Кішірегін беріңіз.</translation>
    </message>
    <message>
        <source>OBSTACLES: the layer cannot be opened.</source>
        <translation>OBSTACLES: қабат ашылмайды.</translation>
    </message>
    <message>
        <source>a radius cannot be negative</source>
        <translation>радиус теріс бола алмайды</translation>
    </message>
    <message>
        <source>Cut straight, geodesic and arched lines at the places&apos; symbols (else they end at the places)</source>
        <translation>Түзу, геодезиялық және доға сызықтарды орындардың белгілерінде қию (әйтпесе олар орындардың өзінде аяқталады)</translation>
    </message>
</context>
<context>
    <name>FlowTables</name>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>the flow, in the unit of FLOW_FIELD, greater than 0; rows of the same flow are summed</source>
        <translation>ағын, FLOW_FIELD бірлігінде, 0-ден үлкен; бір ағынның жолдары қосылған</translation>
    </message>
    <message>
        <source>share</source>
        <translation>үлес</translation>
    </message>
    <message>
        <source>value over the total of all rows with a value, those within a place and those that did not join included; 0 to 1</source>
        <translation>мәннің мәні бар барлық жолдар қосындысына қатынасы, орын ішіндегілер мен бірікпегендерді қоса; 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>type</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where it is not given</source>
        <translation>TYPE_FIELD бойынша; берілмесе NULL</translation>
    </message>
    <message>
        <source>period</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where it is not given</source>
        <translation>PERIOD_FIELD бойынша; берілмесе NULL</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебе</translation>
    </message>
    <message>
        <source>of STATUS_FIELD, observed or modelled; NULL where it is not given</source>
        <translation>STATUS_FIELD бойынша, observed (бақыланған) немесе modelled (модельденген); берілмесе NULL</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>жолдар</translation>
    </message>
    <message>
        <source>number of rows in the value</source>
        <translation>мәндегі жолдар саны</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>мәні жоқ жолдар</translation>
    </message>
    <message>
        <source>number of rows of this flow without a value; where it is not 0, the value is a lower bound</source>
        <translation>осы ағынның мәні жоқ жолдарының саны; 0 болмаса, мән – төменгі шек</translation>
    </message>
    <message>
        <source>Flow lines</source>
        <translation>Ағын сызықтары</translation>
    </message>
    <message>
        <source>from</source>
        <translation>қайдан</translation>
    </message>
    <message>
        <source>place where the flow begins, as PLACE_FIELD writes it</source>
        <translation>ағын басталатын орын, PLACE_FIELD жазғандай</translation>
    </message>
    <message>
        <source>to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>place where the flow ends, as PLACE_FIELD writes it</source>
        <translation>ағын аяқталатын орын, PLACE_FIELD жазғандай</translation>
    </message>
    <message>
        <source>length, km</source>
        <translation>ұзындығы, км</translation>
    </message>
    <message>
        <source>geodesic between both ends on the ellipsoid, in kilometres, whatever shape is drawn</source>
        <translation>эллипсоидтағы екі ұш арасындағы геодезиялық сызық, километрмен, қандай пішін сызылса да</translation>
    </message>
    <message>
        <source>opposite flow</source>
        <translation>қарсы ағын</translation>
    </message>
    <message>
        <source>value of the flow the other way with the same type, period and status; NULL where the table has none</source>
        <translation>түрі, кезеңі және мәртебесі бірдей қарсы ағынның мәні; кестеде жоқ болса NULL</translation>
    </message>
    <message>
        <source>Flows within a place</source>
        <translation>Орын ішіндегі ағындар</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орын</translation>
    </message>
    <message>
        <source>place where the flow begins and ends, as PLACE_FIELD writes it</source>
        <translation>ағын басталып аяқталатын орын, PLACE_FIELD жазғандай</translation>
    </message>
    <message>
        <source>Flows of %1</source>
        <translation>Ағындар: %1</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>модельденген</translation>
    </message>
    <message>
        <source>partly modelled</source>
        <translation>ішінара модельденген</translation>
    </message>
    <message>
        <source>%1 flows between places, from the table %2.</source>
        <translation>Орындар арасындағы ағындар: %1, %2 кестесінен.</translation>
    </message>
    <message>
        <source>They carry %1 % of the value of all rows.</source>
        <translation>Олар барлық жолдар мәнінің %1 % алып жүреді.</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>ағын</translation>
    </message>
    <message>
        <source>number of the flow among all of the table, by its ends, type, period and status; the same whatever is left out, and in lines and arrows</source>
        <translation>ағынның кестедегі барлық ағындар арасындағы нөмірі, ұштары, түрі, кезеңі және мәртебесі бойынша; не алып тасталса да, сызықтар мен жебелерде бірдей</translation>
    </message>
    <message>
        <source>share of the origin</source>
        <translation>шығу орнының үлесі</translation>
    </message>
    <message>
        <source>value over all that leaves the origin in the same type and period, within the place included; 0 to 1; NULL for two-way totals</source>
        <translation>мәнді сол түр мен кезеңде шығу орнынан кететіннің бәріне бөлгендегісі, орын ішіндегісімен бірге; 0-ден 1-ге дейін; two_way үшін NULL</translation>
    </message>
    <message>
        <source>share of the destination</source>
        <translation>бару орнының үлесі</translation>
    </message>
    <message>
        <source>value over all that reaches the destination in the same type and period, within the place included; 0 to 1; NULL for two-way totals</source>
        <translation>мәнді сол түр мен кезеңде бару орнына келетіннің бәріне бөлгендегісі, орын ішіндегісімен бірге; 0-ден 1-ге дейін; two_way үшін NULL</translation>
    </message>
    <message>
        <source>Arrows of flows</source>
        <translation>Ағын жебелері</translation>
    </message>
    <message>
        <source>width, mm</source>
        <translation>ені, мм</translation>
    </message>
    <message>
        <source>length of the head, mm</source>
        <translation>жебе ұшының ұзындығы, мм</translation>
    </message>
    <message>
        <source>millimetres of paper, at most 45 % of the line</source>
        <translation>қағаздағы миллиметр, сызықтың 45 %-ынан аспайды</translation>
    </message>
    <message>
        <source>half width of the head, mm</source>
        <translation>жебе ұшы енінің жартысы, мм</translation>
    </message>
    <message>
        <source>millimetres of paper, from the axis to the barb</source>
        <translation>қағаздағы миллиметр, осьтен ұштың шетіне дейін</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>иілу</translation>
    </message>
    <message>
        <source>rise of the axis over its chord, to the right of travel where above 0</source>
        <translation>осьтің хордадан көтерілуі хорда үлесімен, 0-ден артық болса жүріс бағытының оңына қарай</translation>
    </message>
    <message>
        <source>Arrows for a map of 1 : %1; at another scale they are too wide or too narrow.</source>
        <translation>1 : %1 масштабындағы картаға арналған жебелер; басқа масштабта олар тым жалпақ не тым жіңішке болады.</translation>
    </message>
    <message>
        <source>width of the body on paper, millimetres: MAX_WIDTH for the largest, in proportion for others, at least MIN_WIDTH; or that of the value&apos;s class</source>
        <translation>бағыттама денесінің қағаздағы ені, мм: ең үлкенінде MAX_WIDTH, басқаларында пропорционал, MIN_WIDTH-тен кем емес; немесе мән жататын сыныптың ені</translation>
    </message>
</context>
<context>
    <name>Gravity</name>
    <message>
        <source>%1: the flow of %2 pairs is not known; they are not in the model.</source>
        <translation>%1: ағыны белгісіз жұптар: %2; олар модельге кірмейді.</translation>
    </message>
    <message>
        <source>%1: %2 pairs have no cost; they are not in the model.</source>
        <translation>%1: шығыны жоқ жұптар: %2; олар модельге кірмейді.</translation>
    </message>
    <message>
        <source>%1: costs do not vary beside what the totals of places explain, so nothing can be said of their effect: there are no coefficients.</source>
        <translation>%1: шығындар орындардың қосындылары түсіндіретіннен артық өзгермейді, сондықтан әсері туралы ештеңе айтуға болмайды: коэффициенттер жоқ.</translation>
    </message>
    <message>
        <source>%1: no convergence after %2 steps; kept totals are off by %3 %. Flows may rule out any finite decay, or too few pairs have one. Take the results with care.</source>
        <translation>%1: %2 қадамда жинақталмады; сақталатын қосындылар %3 % ауытқиды. Ағындар шекті бәсеңдеуге жол бермеуі не тым аз болуы мүмкін. Нәтижелерді абайлап қолданыңыз.</translation>
    </message>
    <message>
        <source>MARGINS: from %1 to %2 there is a flow, but one of them has no total above 0 to explain it with.</source>
        <translation>MARGINS: %1-ден %2-ге ағын бар, бірақ олардың бірінде оны түсіндіретін 0-ден үлкен қосынды жоқ.</translation>
    </message>
    <message>
        <source>MARGINS: no place has a total above 0 on the side of %1.</source>
        <translation>MARGINS: %1 жағында бірде-бір орынның 0-ден үлкен қосындысы жоқ.</translation>
    </message>
    <message>
        <source>MARGINS: what leaves sums to %1 and what arrives to %2, so no table has both. Mend the totals, or let BALANCE scale one side (scale_in, scale_out).</source>
        <translation>MARGINS: шығатынның қосындысы %1, ал келетіндікі %2, сондықтан екеуіне де сай кесте жоқ. Қосындыларды түзетіңіз немесе BALANCE бір жағын көбейтсін (scale_in, scale_out).</translation>
    </message>
    <message>
        <source>MARGINS: what leaves sums to %1 and what arrives to %2; BALANCE multiplied one side by %3.</source>
        <translation>MARGINS: шығатынның қосындысы %1, ал келетіндікі %2; BALANCE бір жағын %3 есе көбейтті.</translation>
    </message>
    <message>
        <source>BETA estimates a table from totals: give MARGINS with what leaves and what arrives. To fit a table, leave BETA empty.</source>
        <translation>BETA кестені қосындылардан бағалайды: шығатыны мен келетіні бар MARGINS беріңіз. Кестені сәйкестендіру үшін BETA бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>LINKAGES: give a table of flows to fit, or MARGINS and BETA to estimate one.</source>
        <translation>LINKAGES: сәйкестендіру үшін ағындар кестесін немесе бағалау үшін MARGINS пен BETA беріңіз.</translation>
    </message>
    <message>
        <source>COST_FIELD is a field of LINKAGES: give the table.</source>
        <translation>COST_FIELD – LINKAGES өрісі: кестені беріңіз.</translation>
    </message>
    <message>
        <source>PLACES: give the places, so that distances can be measured, or COST_FIELD.</source>
        <translation>PLACES: қашықтықты өлшеу үшін орындарды немесе COST_FIELD беріңіз.</translation>
    </message>
    <message>
        <source>PLACES: give the places that MARGINS are of.</source>
        <translation>PLACES: MARGINS тиесілі орындарды беріңіз.</translation>
    </message>
    <message>
        <source>OWN given takes the costs of places with themselves from COST_FIELD, which is not given.</source>
        <translation>OWN given орынның өзімен шығынын COST_FIELD өрісінен алады, ал ол берілмеген.</translation>
    </message>
    <message>
        <source>OWN: costs come from COST_FIELD, so take exclude, or given with rows from a place to itself.</source>
        <translation>OWN: шығындар COST_FIELD өрісінен алынады, сондықтан exclude немесе орыннан өзіне жолдары бар given таңдаңыз.</translation>
    </message>
    <message>
        <source>OWN radius needs PLACES with polygons. Points have half_nearest, or exclude.</source>
        <translation>OWN radius үшін PLACES полигондар болуы керек. Нүктелер үшін half_nearest не exclude бар.</translation>
    </message>
    <message>
        <source>MARGINS: the table cannot be opened.</source>
        <translation>MARGINS: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>%1: no flow above 0 is left to fit; it has no model.</source>
        <translation>%1: сәйкестендіретін 0-ден үлкен ағын қалмады; моделі жоқ.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>The table could not be brought to its totals: after %1 rounds one is off by %2 %. A place may have more than all others can take (OWN exclude), or no pair with a cost.</source>
        <translation>Кестені қосындыларына теңестіру мүмкін болмады: %1 қадамнан кейін біреуі %2 % ауытқиды. Орындағы мән қалғандарының бәрі қабылдай алатыннан көп (OWN exclude) немесе шығыны бар жұбы жоқ болуы мүмкін.</translation>
    </message>
    <message>
        <source>Balanced to its totals within %1 after %2 rounds.</source>
        <translation>Қосындыларына %1 дәлдікпен %2 қадамда теңестірілді.</translation>
    </message>
</context>
<context>
    <name>GravityInputs</name>
    <message>
        <source>%1 origins and %2 destinations make more pairs than fit into memory (%3). Take fewer places, or merge them first.</source>
        <translation>%1 шығу орны мен %2 бару орны жадқа сыйғаннан көп жұп береді (%3). Орындарды азайтыңыз немесе алдымен біріктіріңіз.</translation>
    </message>
    <message>
        <source>the place lies outside the reach of the layer&apos;s coordinate reference system</source>
        <translation>орын қабаттың координаттар жүйесі қамтитын аумақтан тыс</translation>
    </message>
    <message>
        <source>a cost must be above 0, as a power of 0 has no value; DETERRENCE exponential takes 0</source>
        <translation>шығын 0-ден үлкен болуы керек, өйткені нөлдің дәрежесінің мәні жоқ; DETERRENCE exponential 0-ді қабылдайды</translation>
    </message>
    <message>
        <source>a cost cannot be negative</source>
        <translation>шығын теріс бола алмайды</translation>
    </message>
    <message>
        <source>COST_FIELD: rows from %1 to %2 have different costs, %3 and %4. Give one.</source>
        <translation>COST_FIELD: %1-ден %2-ге дейінгі жолдардың шығыны әртүрлі, %3 және %4. Біреуін беріңіз.</translation>
    </message>
    <message>
        <source>%1 pairs have a cost in the other direction only; it is taken for both.</source>
        <translation>Шығыны тек кері бағытта берілген жұптар: %1; ол екі бағытқа да алынды.</translation>
    </message>
    <message>
        <source>The places %1 and %2 are on one point, and a power of the distance 0 has no value. Take DETERRENCE exponential, set the places apart, or merge them.</source>
        <translation>%1 мен %2 орындары бір нүктеде, ал 0 қашықтығының дәрежесінің мәні жоқ. DETERRENCE exponential алыңыз, орындарды ажыратыңыз немесе біріктіріңіз.</translation>
    </message>
    <message>
        <source>the place has more than one row; give one</source>
        <translation>орынның бірден көп жолы бар; біреуін беріңіз</translation>
    </message>
    <message>
        <source>a total cannot be negative</source>
        <translation>қосынды теріс бола алмайды</translation>
    </message>
    <message>
        <source>MARGINS: %1 totals are NULL, so unknown; these places have no part on that side.</source>
        <translation>MARGINS: NULL, яғни белгісіз қосындылар: %1; бұл орындар сол жағынан қатыспайды.</translation>
    </message>
</context>
<context>
    <name>GravityModelAlgorithm</name>
    <message>
        <source>There is no flow above 0 to fit: the results are empty.</source>
        <translation>Сәйкестендіретін 0-ден үлкен ағын жоқ: нәтижелер бос.</translation>
    </message>
    <message>
        <source>Flows estimated from %1, modelled</source>
        <translation>%1 бойынша бағаланған ағындар, модельденген</translation>
    </message>
    <message>
        <source>%1: gravity model</source>
        <translation>%1: гравитациялық модель</translation>
    </message>
    <message>
        <source>Gravity model, %1, decay %2.</source>
        <translation>Гравитациялық модель, %1, бәсеңдеуі %2.</translation>
    </message>
    <message>
        <source>Pseudo R² %1, common part %2, mean cost %3 (expected %4).</source>
        <translation>Псевдо-R² %1, ортақ бөлік %2, орташа шығын %3 (күтілгені %4).</translation>
    </message>
    <message>
        <source>%1, coefficients</source>
        <translation>%1, коэффициенттері</translation>
    </message>
    <message>
        <source>%1, statistics</source>
        <translation>%1, статистикасы</translation>
    </message>
    <message>
        <source>Gravity model</source>
        <translation>Гравитациялық модель</translation>
    </message>
    <message>
        <source>type</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>of TYPE_FIELD; NULL where it is not given</source>
        <translation>TYPE_FIELD мәні; берілмесе NULL</translation>
    </message>
    <message>
        <source>period</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>of PERIOD_FIELD; NULL where it is not given</source>
        <translation>PERIOD_FIELD мәні; берілмесе NULL</translation>
    </message>
    <message>
        <source>Expected and residual flows</source>
        <translation>Күтілетін және қалдық ағындар</translation>
    </message>
    <message>
        <source>from</source>
        <translation>қайдан</translation>
    </message>
    <message>
        <source>place where the flow begins</source>
        <translation>ағын басталатын орын</translation>
    </message>
    <message>
        <source>to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>place where the flow ends</source>
        <translation>ағын аяқталатын орын</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>the flow of the table, 0 where ABSENT takes a pair that is not listed for 0; of an estimate the expected flow</source>
        <translation>кестедегі ағын, ABSENT кестеде жоқ жұпты 0 деп алса 0; бағалауда күтілген ағын</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>күтілгені</translation>
    </message>
    <message>
        <source>what the model expects, in the unit of the flows, 0 and above</source>
        <translation>модель күткені, ағындар бірлігінде, 0 және жоғары</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>қалдық</translation>
    </message>
    <message>
        <source>value - expected; NULL in an estimate</source>
        <translation>мән - күтілген; бағалауда NULL</translation>
    </message>
    <message>
        <source>standardised residual</source>
        <translation>стандартталған қалдық</translation>
    </message>
    <message>
        <source>residual / root of (dispersion x expected): beyond -2 and 2 unusual; the same in any unit; NULL where nothing is expected, and in an estimate</source>
        <translation>қалдық / (дисперсия x күтілген) түбірі: -2 мен 2-ден тыс болса ерекше; кез келген бірлікте бірдей; ештеңе күтілмесе және бағалауда NULL</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>шығын</translation>
    </message>
    <message>
        <source>geodesic distance in km, or COST_FIELD</source>
        <translation>геодезиялық қашықтық, км, немесе COST_FIELD</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебе</translation>
    </message>
    <message>
        <source>of the value: of STATUS_FIELD, NULL where it is not given and of pairs that are not listed; modelled in an estimate. What is expected is always modelled</source>
        <translation>мәннің: STATUS_FIELD мәні, берілмесе және кестеде жоқ жұптарда NULL; бағалауда modelled. Күтілгені әрқашан модельденген</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Коэффициенттер</translation>
    </message>
    <message>
        <source>term</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>constant, log_origin_total, log_destination_total, log_cost (power), cost (exponential)</source>
        <translation>constant, log_origin_total, log_destination_total, log_cost (дәрежелік), cost (экспоненциалды)</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>коэффициент</translation>
    </message>
    <message>
        <source>of the logarithm of the expected flow; decay is negative</source>
        <translation>күтілген ағын логарифмінің; бәсеңдеу теріс</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>стандартты қате</translation>
    </message>
    <message>
        <source>whatever the variance of the flows (sandwich); somewhat small for few places with both totals kept</source>
        <translation>ағындар дисперсиясы қандай болса да («сэндвич»); екі қосынды да сақталып, орын аз болса, сәл төмендетілген</translation>
    </message>
    <message>
        <source>standard error, Poisson</source>
        <translation>стандартты қате, Пуассон</translation>
    </message>
    <message>
        <source>if the variance were the mean, as other programs print it: too small where dispersion is above 1</source>
        <translation>дисперсия орташаға тең болса, басқа бағдарламалар басып шығаратындай: дисперсия 1-ден үлкен болса, тым аз</translation>
    </message>
    <message>
        <source>Statistics of the fit</source>
        <translation>Сәйкестік статистикасы</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>жұптар</translation>
    </message>
    <message>
        <source>in the model</source>
        <translation>модельде</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>ағын</translation>
    </message>
    <message>
        <source>sum of the flows; NULL in an estimate</source>
        <translation>ағындар қосындысы; бағалауда NULL</translation>
    </message>
    <message>
        <source>sum of what is expected</source>
        <translation>күтілгеннің қосындысы</translation>
    </message>
    <message>
        <source>deviance</source>
        <translation>девианс</translation>
    </message>
    <message>
        <source>of Poisson, 0 and above, in the unit of the flows</source>
        <translation>Пуассон бойынша, 0 және жоғары, ағындар бірлігінде</translation>
    </message>
    <message>
        <source>null deviance</source>
        <translation>нөлдік девианс</translation>
    </message>
    <message>
        <source>of one mean for all pairs</source>
        <translation>барлық жұпқа бір орташа үшін</translation>
    </message>
    <message>
        <source>pseudo R²</source>
        <translation>псевдо-R²</translation>
    </message>
    <message>
        <source>1 - deviance / null deviance, at most 1</source>
        <translation>1 - девианс / нөлдік девианс, 1-ден аспайды</translation>
    </message>
    <message>
        <source>dispersion</source>
        <translation>дисперсия (артығы)</translation>
    </message>
    <message>
        <source>Pearson&apos;s chi-squared over degrees of freedom; 1 of Poisson counts, usually far more</source>
        <translation>Пирсонның хи-квадратының еркіндік дәрежесіне қатынасы; Пуассон сандарында 1, әдетте әлдеқайда көп</translation>
    </message>
    <message>
        <source>SRMSE</source>
        <translation>SRMSE</translation>
    </message>
    <message>
        <source>root of the mean squared residual over the mean flow; 0 = perfect</source>
        <translation>қалдық квадраты орташасы түбірінің орташа ағынға қатынасы; 0 – мінсіз</translation>
    </message>
    <message>
        <source>common part</source>
        <translation>ортақ бөлік</translation>
    </message>
    <message>
        <source>Sorensen: 2 sum of the smaller of flow and expected / sum of both; 0 to 1</source>
        <translation>Сёренсен: ағын мен күтілгеннің кішісінің 2 қосындысы / екеуінің қосындысы; 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>mean cost</source>
        <translation>орташа шығын</translation>
    </message>
    <message>
        <source>of the flows</source>
        <translation>ағындардың</translation>
    </message>
    <message>
        <source>mean cost expected</source>
        <translation>күтілгеннің орташа шығыны</translation>
    </message>
    <message>
        <source>of what is expected; equal to that of the flows by exponential decay</source>
        <translation>күтілгеннің; экспоненциалды бәсеңдеуде ағындардікіне тең</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>параметрлер</translation>
    </message>
    <message>
        <source>coefficients and free factors of places</source>
        <translation>коэффициенттер мен орындардың еркін көбейткіштері</translation>
    </message>
    <message>
        <source>error of totals</source>
        <translation>қосындылар қателігі</translation>
    </message>
    <message>
        <source>largest relative distance of a kept total</source>
        <translation>сақталатын қосындының ең үлкен салыстырмалы ауытқуы</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>жинақталды</translation>
    </message>
    <message>
        <source>false where the results want care</source>
        <translation>нәтижелер абайлауды қажет етсе жалған</translation>
    </message>
    <message>
        <source>Totals that the model keeps (doubly: both; production: what leaves; attraction: what arrives)</source>
        <translation>Модель сақтайтын қосындылар (doubly: екеуі де; production: шығатыны; attraction: келетіні)</translation>
    </message>
    <message>
        <source>How flows fall with distance</source>
        <translation>Ағындар қашықтықпен қалай азаяды</translation>
    </message>
    <message>
        <source>Cost of each pair in LINKAGES (empty: distance in km)</source>
        <translation>LINKAGES кестесіндегі әр жұптың шығыны (бос: қашықтық, км)</translation>
    </message>
    <message>
        <source>Pairs of a place with itself (or their distance: half the way to the nearest, 2/3 of the radius)</source>
        <translation>Орынның өзімен жұптары (немесе қашықтығы: ең жақынға дейінгі жолдың жартысы, радиустың 2/3-і)</translation>
    </message>
    <message>
        <source>Pairs that LINKAGES does not list</source>
        <translation>LINKAGES кестесінде жоқ жұптар</translation>
    </message>
    <message>
        <source>Totals of places (for an estimate without flows, or as sizes of places)</source>
        <translation>Орындардың қосындылары (ағынсыз бағалау үшін немесе орындардың көлемі ретінде)</translation>
    </message>
    <message>
        <source>Id of the place in MARGINS</source>
        <translation>MARGINS кестесіндегі орын идентификаторы</translation>
    </message>
    <message>
        <source>Total that leaves</source>
        <translation>Шығатынның қосындысы</translation>
    </message>
    <message>
        <source>Total that arrives</source>
        <translation>Келетіннің қосындысы</translation>
    </message>
    <message>
        <source>Decay, for an estimate: exponent of the power, or rate per km or unit of cost</source>
        <translation>Бағалау үшін бәсеңдеу: дәреже көрсеткіші немесе км-ге не шығын бірлігіне қарқыны</translation>
    </message>
    <message>
        <source>Rate of a combined decay, for an estimate</source>
        <translation>Аралас бәсеңдеу қарқыны, бағалау үшін</translation>
    </message>
    <message>
        <source>Where both totals of MARGINS differ</source>
        <translation>MARGINS екі қосындысы әртүрлі болса</translation>
    </message>
    <message>
        <source>Least flow, observed or expected, given out</source>
        <translation>Берілетін ең аз ағын, бақыланған не күтілген</translation>
    </message>
    <message>
        <source>Exponent of the power decay (of a single type and period)</source>
        <translation>Дәрежелік бәсеңдеу көрсеткіші (бір түр мен кезең үшін)</translation>
    </message>
    <message>
        <source>Rate of the exponential decay (of a single type and period)</source>
        <translation>Экспоненциалды бәсеңдеу қарқыны (бір түр мен кезең үшін)</translation>
    </message>
    <message>
        <source>Pseudo R² (of a single type and period)</source>
        <translation>Псевдо-R² (бір түр мен кезең үшін)</translation>
    </message>
    <message>
        <source>Common part of flows and expectation (of a single type and period)</source>
        <translation>Ағындар мен күтілгеннің ортақ бөлігі (бір түр мен кезең үшін)</translation>
    </message>
    <message>
        <source>Number of pairs in the models</source>
        <translation>Модельдердегі жұптар саны</translation>
    </message>
    <message>
        <source>Number of pairs left out as their flow is unknown</source>
        <translation>Ағыны белгісіз болғандықтан қалдырылған жұптар саны</translation>
    </message>
    <message>
        <source>Number of pairs left out as they have no cost</source>
        <translation>Шығыны жоқ болғандықтан қалдырылған жұптар саны</translation>
    </message>
    <message>
        <source>1 where all models converged, else 0</source>
        <translation>барлық модель жинақталса 1, әйтпесе 0</translation>
    </message>
    <message>
        <source>Number of rows without a flow value</source>
        <translation>Ағын мәні жоқ жолдар саны</translation>
    </message>
    <message>
        <source>Number of rows with a flow of 0</source>
        <translation>Ағыны 0 жолдар саны</translation>
    </message>
    <message>
        <source>How large should flows be, given the sizes of places and the distance between them, and which are larger or smaller? And what might a table look like that nobody has counted?</source>
        <translation>Орындардың көлемі мен арақашықтығы бойынша ағындар қандай болуы керек, қайсысы одан көп не аз? Ешкім санамаған кесте қандай болуы мүмкін?</translation>
    </message>
    <message>
        <source>Fit a table of flows to see how fast they fall with distance and which pairs stand out: residual flows show links that size and nearness do not explain. doubly keeps what leaves and what arrives everywhere and judges the pairs alone; production and attraction ask what makes destinations or origins large as well; unconstrained both. With MARGINS and BETA it estimates a table from totals: every row of it is modelled, good for a picture of the whole, not for a statement on a pair. Do not read decay as a cause, and do not compare decays of tables with other zones.</source>
        <translation>Ағындар кестесін сәйкестендіріп, олардың қашықтықпен қаншалықты тез азаятынын және қай жұптар ерекше екенін көріңіз: қалдық ағындар көлем мен жақындық түсіндірмейтін байланыстарды көрсетеді. doubly әр орыннан шығатыны мен келетінін сақтап, тек жұптарды бағалайды; production мен attraction бару не шығу орындарын не үлкен ететінін де сұрайды; unconstrained – екеуін де. MARGINS пен BETA берілсе, кесте қосындылардан бағаланады: оның әр жолы модельденген, жалпы көрініске жарайды, жеке жұп туралы тұжырымға жарамайды. Бәсеңдеуді себеп деп оқымаңыз және аймақтары басқа кестелердің бәсеңдеуін салыстырмаңыз.</translation>
    </message>
    <message>
        <source>expected = A_i B_j f(c). f: c^-a (power), exp(-b c) (exponential), c^-a exp(-b c) (combined). A_i and B_j are what keeps the totals of origins and destinations; where a side is not kept, a power of its total (or of its MARGINS) takes their place, and of unconstrained a constant.
Fitted by Poisson pseudo maximum likelihood: zeros count, and only the mean has to be right; of exponential decay the mean cost of flows and expectation agree. standardised residual = (value - expected) / root(dispersion x expected).
An estimate takes a = BETA (power), b = BETA (exponential), or a = BETA and b = RATE (combined), and is balanced to both totals within 1e-9; where that cannot be, the log says by how much it is off.</source>
        <translation>күтілгені = A_i B_j f(c). f: c^-a (power), exp(-b c) (exponential), c^-a exp(-b c) (combined). A_i мен B_j шығу және бару орындарының қосындыларын сақтайды; сақталмайтын жақта олардың орнында қосындысының (не MARGINS мәнінің) дәрежесі, ал unconstrained үшін тұрақты да тұрады.
Пуассонның псевдо ең үлкен шындық әдісімен сәйкестендіріледі: нөлдер ескеріледі, тек орташасы дұрыс болуы керек; экспоненциалды бәсеңдеуде ағындар мен күтілгеннің орташа шығыны тең. стандартталған қалдық = (мән - күтілген) / түбір(дисперсия x күтілген).
Бағалау a = BETA (power), b = BETA (exponential) немесе a = BETA және b = RATE (combined) алады және екі қосындыға 1e-9 дәлдікпен теңестіріледі; мүмкін болмаса, журнал қаншаға ауытқитынын айтады.</translation>
    </message>
    <message>
        <source>Wilson, A. G. (1971), https://doi.org/10.1068/a030001; Santos Silva, J. M. C. and Tenreyro, S. (2006), https://doi.org/10.1162/rest.88.4.641; Hyman, G. M. (1969), https://doi.org/10.1068/a010105; Knudsen, D. C. and Fotheringham, A. S. (1986), https://doi.org/10.1177/016001768601000203; Head, K. and Mayer, T. (2002), Illusory border effects, CEPII 2002-01</source>
        <translation>Wilson, A. G. (1971), https://doi.org/10.1068/a030001; Santos Silva, J. M. C. and Tenreyro, S. (2006), https://doi.org/10.1162/rest.88.4.641; Hyman, G. M. (1969), https://doi.org/10.1068/a010105; Knudsen, D. C. and Fotheringham, A. S. (1986), https://doi.org/10.1177/016001768601000203; Head, K. and Mayer, T. (2002), Illusory border effects, CEPII 2002-01</translation>
    </message>
    <message>
        <source>Distances are geodesics between the places (polygons: points on their surface). Types and periods are models of their own. A pair that the table does not list is 0 (ABSENT unknown leaves it out); a flow that is NULL is unknown and leaves its pair out of the model and the totals; a negative one is refused. Pairs of a place with itself are left out unless OWN says how far a place is from itself. Places on one point have no power of their distance: refused. A place that nothing leaves is no origin. A cost in one direction only is taken for both; a pair without any is left out and counted. Totals of MARGINS that differ stop an estimate unless BALANCE scales one side. What does not converge is said. More than 36 million pairs are refused. The order of rows changes nothing.</source>
        <translation>Қашықтықтар – орындар арасындағы геодезиялық сызықтар (полигондарда – бетіндегі нүктелер арасында). Түрлер мен кезеңдер – бөлек модельдер. Кестеде жоқ жұп 0-ге тең (ABSENT unknown оны қалдырып кетеді); NULL ағын белгісіз, оның жұбы модельге де, қосындыларға да кірмейді; теріс ағын қабылданбайды. Орынның өзімен жұбы OWN оның өзінен қаншалықты алыс екенін айтпаса, қалдырылады. Бір нүктедегі орындар қашықтығының дәрежесі жоқ: қабылданбайды. Ештеңе шықпайтын орын жіберуші емес. Тек бір бағытта берілген шығын екеуіне де алынады; шығыны жоқ жұп қалдырылып, саналады. MARGINS қосындылары әртүрлі болса, BALANCE бір жағын көбейтпесе, бағалау тоқтайды. Жинақталмағаны айтылады. 36 миллионнан көп жұп қабылданбайды. Жолдардың реті ештеңені өзгертпейді.</translation>
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
        <translation>Бір аумақтық бөлініске келтіру</translation>
    </message>
    <message>
        <source>Values in the other division</source>
        <translation>Басқа бөліністегі мәндер</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>id of the region of the other division; the KEY_FIELDS and VALUE_FIELDS of the table follow, with their names</source>
        <translation>басқа бөліністегі өңір коды; одан кейін кестенің KEY_FIELDS пен VALUE_FIELDS өрістері өз аттарымен</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>көздер</translation>
    </message>
    <message>
        <source>of how many regions of the table the row is made</source>
        <translation>жол кестенің неше өңірінен құралған</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>true where a part is unknown, so that a value is NULL</source>
        <translation>бөлігі белгісіз, мәні NULL болса – ақиқат</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Салмақтар</translation>
    </message>
    <message>
        <source>from</source>
        <translation>қайдан</translation>
    </message>
    <message>
        <source>region that values are given for</source>
        <translation>мәндер берілген өңір</translation>
    </message>
    <message>
        <source>to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>region that values are wanted for</source>
        <translation>мәндер қажет өңір</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>салмақ</translation>
    </message>
    <message>
        <source>share of the one that lies in the other, 0 to 1; sums to 1</source>
        <translation>біріншінің екіншіде жатқан үлесі, 0-ден 1-ге дейін; қосындысы 1</translation>
    </message>
    <message>
        <source>Table of values by region</source>
        <translation>Өңірлер бойынша мәндер кестесі</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Values that can be summed</source>
        <translation>Қосуға болатын мәндер</translation>
    </message>
    <message>
        <source>Fields that keep rows apart (industry, year)</source>
        <translation>Жолдарды ажырататын өрістер (сала, жыл)</translation>
    </message>
    <message>
        <source>Number of regions of the other division</source>
        <translation>Басқа бөлініс өңірлерінің саны</translation>
    </message>
    <message>
        <source>Number of unknown values</source>
        <translation>Белгісіз мәндер саны</translation>
    </message>
    <message>
        <source>What would the values of one territorial division be in another, so that years before and after a reform compare?</source>
        <translation>Реформаға дейінгі және кейінгі жылдар салыстырылуы үшін бір аумақтық бөліністің мәндері екіншісінде қандай болар еді?</translation>
    </message>
    <message>
        <source>Use it before any comparison of years whose regions differ. A crosswalk of whole units is exact. Shares by area assume that what is counted is spread evenly: prefer weights by population where there are any. Only values that can be summed can be divided: no shares, quotients or prices.</source>
        <translation>Өңірлері әртүрлі жылдарды салыстырудан бұрын қолданыңыз. Тұтас бірліктердің сәйкестік кестесі дәл. Аудан бойынша үлестер біркелкі орналасуды болжайды: халық бойынша салмақ болса, соны таңдаңыз. Тек қосылатын мәндерді бөлуге болады: үлес, коэффициент, баға емес.</translation>
    </message>
    <message>
        <source>y_t = sum w_st x_s, with w_st the share of region s that lies in region t; the weights of a region sum to 1. By area: w_st = shared area / all that s shares with the targets, in an equal-area projection around them; less than 0.01 % of a region counts as inaccurate drawing.</source>
        <translation>y_t = w_st x_s қосындысы, мұнда w_st – s өңірінің t өңірінде жатқан үлесі; өңір салмақтарының қосындысы 1. Аудан бойынша: w_st = ортақ аудан / s-тің мақсатты өңірлермен ортақ бүкіл ауданы, олардың айналасындағы тең аудандық проекцияда; өңірдің 0,01 %-ынан азы сызба дәлсіздігі саналады.</translation>
    </message>
    <message>
        <source>Goodchild, M. and Lam, N. (1980), Areal interpolation: a variant of the traditional spatial problem, Geo-Processing 1</source>
        <translation>Goodchild, M. and Lam, N. (1980), Areal interpolation: a variant of the traditional spatial problem, Geo-Processing 1</translation>
    </message>
    <message>
        <source>ACTIVITY: the table cannot be opened.</source>
        <translation>ACTIVITY: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: name the fields whose values are to be divided.</source>
        <translation>VALUE_FIELDS: мәндері бөлінетін өрістерді көрсетіңіз.</translation>
    </message>
    <message>
        <source>%1: the table has no field “%2”. Its fields: %3.</source>
        <translation>%1: кестеде «%2» өрісі жоқ. Оның өрістері: %3.</translation>
    </message>
    <message>
        <source>%1 rows repeat a region and its keys: they are summed. KEY_FIELDS keeps apart what should not be.</source>
        <translation>%1 жол өңір мен оның кілттерін қайталайды: қосылды. Қосуға болмайтынын KEY_FIELDS ажыратады.</translation>
    </message>
    <message>
        <source>key of the table</source>
        <translation>кесте кілті</translation>
    </message>
    <message>
        <source>value of the table in the other division, in its unit; NULL where a part is unknown</source>
        <translation>кестенің басқа бөліністегі мәні, өз бірлігінде; бөлігі белгісіз болса – NULL</translation>
    </message>
    <message>
        <source>%1 in the division of %2</source>
        <translation>%1, %2 бөлінісінде</translation>
    </message>
    <message>
        <source>Values of another territorial division, divided by the crosswalk %1; totals are conserved.</source>
        <translation>%1 сәйкестік кестесі бойынша бөлінген басқа аумақтық бөліністің мәндері; қорытындылар сақталған.</translation>
    </message>
    <message>
        <source>The weights by which values were divided.</source>
        <translation>Мәндер бөлінген салмақтар.</translation>
    </message>
    <message>
        <source>ACTIVITY: the table population of sample_data/kazakhstan.gpkg, CROSSWALK: its crosswalk, FROM_FIELD: region_2022, TO_FIELD: region_2015, KEY_FIELDS: year, VALUE_FIELDS: persons. With figures of today&apos;s 20 regions: SHIPPED: kazakhstan_2022_to_2015</source>
        <translation>ACTIVITY: sample_data/kazakhstan.gpkg ішіндегі population кестесі, CROSSWALK: оның crosswalk кестесі, FROM_FIELD: region_2022, TO_FIELD: region_2015, KEY_FIELDS: year, VALUE_FIELDS: persons. Қазіргі 20 өңір деректерімен: SHIPPED: kazakhstan_2022_to_2015</translation>
    </message>
    <message>
        <source>Totals are conserved: the last part of a region is what the others leave. NULL is unknown and makes its targets NULL and incomplete. Regions that the crosswalk lacks or gives no target are listed in OUTPUT_UNMATCHED with the share of the value that is lost. Rows of one region and the same keys are summed, and said. Weights that do not sum to 1 stop the run unless NORMALISE is set. The crosswalk of the plugin knows the regions of Kazakhstan of 2015 (16), 2018 (17) and 2022 (20).</source>
        <translation>Қорытындылар сақталады: өңірдің соңғы бөлігі – басқалардан қалғаны. NULL – белгісіз: мақсатты өңірлерін NULL және толық емес етеді. Сәйкестік кестесінде жоқ немесе онда мақсаты берілмеген өңірлер жоғалған мән үлесімен OUTPUT_UNMATCHED ішінде тізіледі. Бір өңірдің кілттері бірдей жолдары қосылады, бұл айтылады. Қосындысы 1 емес салмақтар, NORMALISE қосылмаса, есептеуді тоқтатады. Модуль кестесі Қазақстанның 2015 (16), 2018 (17) және 2022 (20) жылғы өңірлерін біледі.</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>its heading names nothing</source>
        <translation>оның тақырыбы ештеңені атамайды</translation>
    </message>
    <message>
        <source>its heading names no year, while others do</source>
        <translation>оның тақырыбында жыл жоқ, ал басқаларында бар</translation>
    </message>
    <message>
        <source>its heading names several years</source>
        <translation>оның тақырыбында бірнеше жыл бар</translation>
    </message>
</context>
<context>
    <name>IndustryConcentrationAlgorithm</name>
    <message>
        <source>With %1 tests a single one can only be significant after correction with %2 PERMUTATIONS or more.</source>
        <translation>%1 тексеру кезінде түзетуден кейін олардың бірі тек PERMUTATIONS кемінде %2 болғанда ғана маңызды бола алады.</translation>
    </message>
    <message>
        <source>REFERENCE: another area&apos;s table is not used here; the reference is made of the regions (REFERENCE_SHARES, REGION_SIZES).</source>
        <translation>REFERENCE: басқа аумақтың кестесі мұнда қолданылмайды; салыстыру базасы өңірлерден құралады (REFERENCE_SHARES, REGION_SIZES).</translation>
    </message>
    <message>
        <source>There is one region: nothing can be concentrated, and the tests are NULL.</source>
        <translation>Өңір біреу ғана: шоғырланатын жер жоқ, тексерулер – NULL.</translation>
    </message>
    <message>
        <source>%1 industries and years have no value above 0: their indices are NULL.</source>
        <translation>0-ден үлкен мәні жоқ сала мен жыл жұптары: %1; олардың индекстері – NULL.</translation>
    </message>
    <message>
        <source>Coagglomeration of all %1 industries together, in the last year: %2.</source>
        <translation>Барлық салалардың (%1) соңғы жылғы бірлескен агломерациясы: %2.</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> %1 жылғы шекараларда.</translation>
    </message>
    <message>
        <source>Concentration of the industries</source>
        <translation>Салалардың шоғырлануы</translation>
    </message>
    <message>
        <source>Concentration over the regions, against %1.</source>
        <translation>Өңірлер бойынша шоғырлану, салыстыру базасы: %1.</translation>
    </message>
    <message>
        <source>the sizes given</source>
        <translation>берілген мөлшерлер</translation>
    </message>
    <message>
        <source>Coagglomeration of the industries</source>
        <translation>Салалардың бірлескен агломерациясы</translation>
    </message>
    <message>
        <source>How much more two industries locate in the same regions than chance.</source>
        <translation>Екі сала бір өңірлерде кездейсоқтықтан қаншалықты жиі орналасады.</translation>
    </message>
    <message>
        <source>Concentration of industries</source>
        <translation>Салалардың шоғырлануы</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source</source>
        <translation>сала коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>жыл, дереккөз түрінде; кестеде жоқ болса NULL</translation>
    </message>
    <message>
        <source>other industry</source>
        <translation>басқа сала</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>sum of the industry over all regions, in the unit of the source</source>
        <translation>саланың барлық өңірлер бойынша қосындысы, дереккөз бірлігінде</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>өңірлер</translation>
    </message>
    <message>
        <source>regions with a value above 0</source>
        <translation>мәні 0-ден үлкен өңірлер</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>Херфиндаль индексі</translation>
    </message>
    <message>
        <source>sum c_r^2, 1/R to 1 = one region</source>
        <translation>c_r^2 қосындысы, 1/R-ден 1 = бір өңірге дейін</translation>
    </message>
    <message>
        <source>Herfindahl index, normalised</source>
        <translation>Херфиндаль индексі, нормаланған</translation>
    </message>
    <message>
        <source>(HHI - 1/R) / (1 - 1/R), 0 = even to 1; R = regions with a total above 0</source>
        <translation>(HHI - 1/R) / (1 - 1/R), 0 = тең бөлінгеннен 1-ге дейін; R = қорытындысы 0-ден үлкен өңірлер</translation>
    </message>
    <message>
        <source>Hoover index</source>
        <translation>Гувер индексі</translation>
    </message>
    <message>
        <source>sum |c_r - t_r| / 2, 0 = as the reference to 1: the share that would have to move</source>
        <translation>|c_r - t_r| қосындысы / 2, 0 = салыстыру базасындайдан 1-ге дейін: орнын ауыстыруы керек үлес</translation>
    </message>
    <message>
        <source>Krugman index</source>
        <translation>Кругман индексі</translation>
    </message>
    <message>
        <source>sum |c_r - t_r|, 0 = as the reference to 2</source>
        <translation>|c_r - t_r| қосындысы, 0 = салыстыру базасындайдан 2-ге дейін</translation>
    </message>
    <message>
        <source>locational Gini</source>
        <translation>кеңістіктік Джини индексі</translation>
    </message>
    <message>
        <source>of c_r against t_r, ordered by c_r / t_r: twice the area of the Lorenz curve, 0 = as the reference to 1</source>
        <translation>c_r-дің t_r-ге қатысты, c_r / t_r өсу ретімен: Лоренц қисығының екі еселенген ауданы, 0 = салыстыру базасындайдан 1-ге дейін</translation>
    </message>
    <message>
        <source>Theil index</source>
        <translation>Тейл индексі</translation>
    </message>
    <message>
        <source>sum c_r ln(c_r / t_r), 0 and above; NULL where the reference lacks a region</source>
        <translation>c_r ln(c_r / t_r) қосындысы, 0 және одан жоғары; салыстыру базасында саланың өңірі болмаса – NULL</translation>
    </message>
    <message>
        <source>Theil index between groups</source>
        <translation>топтар арасындағы Тейл индексі</translation>
    </message>
    <message>
        <source>of the groups of regions; NULL without REGION_GROUPS</source>
        <translation>өңірлер топтарының; REGION_GROUPS берілмесе – NULL</translation>
    </message>
    <message>
        <source>Theil index within groups</source>
        <translation>топтар ішіндегі Тейл индексі</translation>
    </message>
    <message>
        <source>between + within = Theil index</source>
        <translation>арасындағы + ішіндегі = Тейл индексі</translation>
    </message>
    <message>
        <source>raw concentration G</source>
        <translation>бастапқы шоғырлану G</translation>
    </message>
    <message>
        <source>sum (c_r - x_r)^2, 0 to 2</source>
        <translation>(c_r - x_r)^2 қосындысы, 0-ден 2-ге дейін</translation>
    </message>
    <message>
        <source>plants</source>
        <translation>кәсіпорындар</translation>
    </message>
    <message>
        <source>number of plants; NULL where it is unknown</source>
        <translation>кәсіпорындар саны; белгісіз болса – NULL</translation>
    </message>
    <message>
        <source>plant Herfindahl H</source>
        <translation>кәсіпорындардың Херфиндаль индексі H</translation>
    </message>
    <message>
        <source>sum z_k^2, z_k = share of plant k in the industry; NULL where plants are unknown</source>
        <translation>z_k^2 қосындысы, z_k = k кәсіпорнының саладағы үлесі; кәсіпорындар белгісіз болса – NULL</translation>
    </message>
    <message>
        <source>Ellison-Glaeser index</source>
        <translation>Эллисон–Глейзер индексі</translation>
    </message>
    <message>
        <source>(G / (1 - sum x_r^2) - H) / (1 - H); 0 = as thrown at random, below 0.02 low, above 0.05 high, 1 = one region; NULL without plants or with one plant</source>
        <translation>(G / (1 - x_r^2 қосындысы) - H) / (1 - H); 0 = кездейсоқ орналасқандай, 0.02-ден төмен – әлсіз, 0.05-тен жоғары – күшті шоғырлану, 1 = бір өңір; кәсіпорындар берілмесе немесе біреу болса – NULL</translation>
    </message>
    <message>
        <source>z of the raw concentration</source>
        <translation>бастапқы шоғырланудың z мәні</translation>
    </message>
    <message>
        <source>(G - (1 - sum x_r^2) H) / standard deviation of G under the null</source>
        <translation>(G - (1 - x_r^2 қосындысы) H) / нөлдік болжамдағы G-дің стандартты ауытқуы</translation>
    </message>
    <message>
        <source>p by the normal</source>
        <translation>қалыпты үлестірім бойынша p</translation>
    </message>
    <message>
        <source>of z; rough where plants are few, as G is skew: prefer the simulated p</source>
        <translation>z үшін; кәсіпорындар аз болса дөрекі, өйткені G асимметриялы: имитация бойынша p дұрысырақ</translation>
    </message>
    <message>
        <source>p by simulation</source>
        <translation>имитация бойынша p</translation>
    </message>
    <message>
        <source>(b + 1) / (PERMUTATIONS + 1), plants thrown into regions in proportion to x_r; NULL where the sizes of plants are unknown</source>
        <translation>(b + 1) / (PERMUTATIONS + 1), кәсіпорындар өңірлерге x_r-ге пропорционал лақтырылады; кәсіпорындардың мөлшері белгісіз болса – NULL</translation>
    </message>
    <message>
        <source>q of the raw concentration</source>
        <translation>бастапқы шоғырланудың q мәні</translation>
    </message>
    <message>
        <source>Benjamini-Hochberg among the industries of the year, of the simulated p where there is one, else of the normal one</source>
        <translation>жылдың салалары арасында Бенджамини–Хохберг, имитация бойынша p үшін, ол болмаса қалыпты үлестірім бойынша p үшін</translation>
    </message>
    <message>
        <source>concentrated</source>
        <translation>шоғырланған</translation>
    </message>
    <message>
        <source>true where the Ellison-Glaeser index is above 0 and q at most ALPHA; NULL without test</source>
        <translation>Эллисон–Глейзер индексі 0-ден үлкен және q ALPHA-дан аспаса – ақиқат; тексерусіз – NULL</translation>
    </message>
    <message>
        <source>Maurel-Sedillot index</source>
        <translation>Морель–Седийо индексі</translation>
    </message>
    <message>
        <source>((sum c_r^2 - sum x_r^2) / (1 - sum x_r^2) - H) / (1 - H); 0 = at random, below 0 = away from large regions</source>
        <translation>((c_r^2 қосындысы - x_r^2 қосындысы) / (1 - x_r^2 қосындысы) - H) / (1 - H); 0 = кездейсоқ, 0-ден төмен = ірі өңірлерден тыс</translation>
    </message>
    <message>
        <source>Ellison-Glaeser index, spatially weighted</source>
        <translation>Эллисон–Глейзер индексі, кеңістіктік салмақталған</translation>
    </message>
    <message>
        <source>with neighbouring regions counted as one place; 0 = at random; NULL without REGIONS or plants</source>
        <translation>көрші өңірлер бір орын деп саналады; 0 = кездейсоқ; REGIONS немесе кәсіпорындар берілмесе – NULL</translation>
    </message>
    <message>
        <source>Moran&apos;s I of the quotients</source>
        <translation>коэффициенттердің Моран I индексі</translation>
    </message>
    <message>
        <source>of c_r / x_r among neighbours, about -1 to 1 = neighbours are alike; NULL without REGIONS</source>
        <translation>көршілердегі c_r / x_r, шамамен -1-ден 1 = көршілер ұқсасқа дейін; REGIONS берілмесе – NULL</translation>
    </message>
    <message>
        <source>z of Moran&apos;s I</source>
        <translation>Моран индексінің z мәні</translation>
    </message>
    <message>
        <source>(I + 1 / (n - 1)) / standard deviation under randomisation</source>
        <translation>(I + 1 / (n - 1)) / рандомизация кезіндегі стандартты ауытқу</translation>
    </message>
    <message>
        <source>p of Moran&apos;s I</source>
        <translation>Моран индексінің p мәні</translation>
    </message>
    <message>
        <source>(b + 1) / (PERMUTATIONS + 1), the quotients dealt to the regions anew</source>
        <translation>(b + 1) / (PERMUTATIONS + 1), коэффициенттер өңірлерге қайта таратылады</translation>
    </message>
    <message>
        <source>q of Moran&apos;s I</source>
        <translation>Моран индексінің q мәні</translation>
    </message>
    <message>
        <source>Benjamini-Hochberg among the industries of the year</source>
        <translation>жылдың салалары арасында Бенджамини–Хохберг</translation>
    </message>
    <message>
        <source>clustered</source>
        <translation>топтасқан</translation>
    </message>
    <message>
        <source>true where Moran&apos;s I is above its expectation and q at most ALPHA; NULL without test</source>
        <translation>Моран I индексі күтілгеннен жоғары және q ALPHA-дан аспаса – ақиқат; тексерусіз – NULL</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>true where values of the industry are unknown and left out</source>
        <translation>саланың мәндері белгісіз және есепке алынбаған болса – ақиқат</translation>
    </message>
    <message>
        <source>coagglomeration</source>
        <translation>бірлескен агломерация</translation>
    </message>
    <message>
        <source>sum (c_r - x_r)(c&apos;_r - x_r) / (1 - sum x_r^2); 0 = independent, above 0 = in the same regions more than chance</source>
        <translation>(c_r - x_r)(c&apos;_r - x_r) қосындысы / (1 - x_r^2 қосындысы); 0 = тәуелсіз, 0-ден жоғары = бір өңірлерде кездейсоқтықтан жиі</translation>
    </message>
    <message>
        <source>Year (empty = all)</source>
        <translation>Жыл (бос = барлығы)</translation>
    </message>
    <message>
        <source>Hoover, Krugman, Gini and Theil against</source>
        <translation>Гувер, Кругман, Джини және Тейл неге қатысты</translation>
    </message>
    <message>
        <source>Against chance, the industry is concentrated, and its neighbours alike</source>
        <translation>Кездейсоқтықпен салыстырғанда шоғырлану және көршілердің ұқсастығы</translation>
    </message>
    <message>
        <source>Throws of the plants, and permutations of Moran&apos;s I</source>
        <translation>Кәсіпорындарды лақтыру және Моран индексінің алмастырулары саны</translation>
    </message>
    <message>
        <source>Number of industries written</source>
        <translation>Жазылған салалар саны</translation>
    </message>
    <message>
        <source>Number of industries and years without a value</source>
        <translation>Мәні жоқ сала мен жыл жұптарының саны</translation>
    </message>
    <message>
        <source>Number of industries and years that are concentrated</source>
        <translation>Шоғырланған сала мен жыл жұптарының саны</translation>
    </message>
    <message>
        <source>Number of industries and years whose neighbours are alike</source>
        <translation>Көршілері ұқсас сала мен жыл жұптарының саны</translation>
    </message>
    <message>
        <source>How concentrated is each industry in few regions, is that more than the lumpiness of its plants explains, and do the regions that hold it lie side by side?</source>
        <translation>Әр сала аз өңірде қаншалықты шоғырланған, бұл кәсіпорындарының ірілігі түсіндіретіннен артық па және сол өңірлер қатар жата ма?</translation>
    </message>
    <message>
        <source>Use it to rank industries by concentration, before looking for clusters of those at the top. Herfindahl looks at the industry alone; Hoover, Krugman, Gini and Theil compare it with a reference. An industry of few large plants is always concentrated: only Ellison-Glaeser and Maurel-Sedillot, given PLANTS, part that from clustering. None of these sees where the regions lie; Moran&apos;s I and the spatially weighted index do, given REGIONS. All depend on how finely regions and industries are divided.</source>
        <translation>Салаларды шоғырлануы бойынша реттеу үшін, алғашқыларының кластерлерін іздемей тұрып қолданыңыз. Херфиндаль саланың өзіне ғана қарайды; Гувер, Кругман, Джини және Тейл оны базамен салыстырады. Аз ғана ірі кәсіпорыннан тұратын сала әрқашан шоғырланған: мұны топтасудан тек PLANTS берілгенде Эллисон–Глейзер және Морель–Седийо индекстері ажыратады. Олар өңірлердің қайда жатқанын көрмейді; оны REGIONS берілгенде Моран I индексі мен кеңістіктік салмақталған индекс көреді. Бәрі өңірлер мен салалардың қаншалықты ұсақ бөлінгеніне тәуелді.</translation>
    </message>
    <message>
        <source>Ellison, G. and Glaeser, E. (1997), doi:10.1086/262098; Maurel, F. and Sedillot, B. (1999), Regional Science and Urban Economics 29; Ellison, G., Glaeser, E. and Kerr, W. (2010), doi:10.1257/aer.100.3.1195; Guimaraes, P., Figueiredo, O. and Woodward, D. (2011), Journal of Regional Science 51; Krugman, P. (1991), Geography and trade; Theil, H. (1967), Economics and information theory; Moran, P. (1950), doi:10.1093/biomet/37.1-2.17</source>
        <translation>Ellison, G. and Glaeser, E. (1997), doi:10.1086/262098; Maurel, F. and Sedillot, B. (1999), Regional Science and Urban Economics 29; Ellison, G., Glaeser, E. and Kerr, W. (2010), doi:10.1257/aer.100.3.1195; Guimaraes, P., Figueiredo, O. and Woodward, D. (2011), Journal of Regional Science 51; Krugman, P. (1991), Geography and trade; Theil, H. (1967), Economics and information theory; Moran, P. (1950), doi:10.1093/biomet/37.1-2.17</translation>
    </message>
    <message>
        <source>NULL is unknown: left out, and the industry flagged as incomplete. An industry without a value has no indices: they are NULL, and counted in NULL_COUNT. Plants of a size class are spread evenly about their mean, as far as the nearer bound. Where VALUE_KIND says plants and PLANTS is not given, all plants are taken as of one size. Regions without a total, without polygon or without neighbours are left out of Moran&apos;s I. The tests need plants or places, not counts: the unit of the values changes nothing.</source>
        <translation>NULL – белгісіз: есепке алынбайды, сала толық емес деп белгіленеді. Мәні жоқ саланың индекстері жоқ: олар NULL және NULL_COUNT ішінде саналған. Мөлшер класының кәсіпорындары орташасының айналасында жақын шекке дейін тең таратылады. VALUE_KIND plants болып, PLANTS берілмесе, барлық кәсіпорындар бір мөлшерде деп алынады. Қорытындысы, полигоны немесе көршілері жоқ өңірлер Моран I индексіне кірмейді. Тексерулерге санақ емес, кәсіпорындар немесе орындар керек: мәндердің бірлігі ештеңені өзгертпейді.</translation>
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
        <translation>c_r = r өңірінің саладағы үлесі, x_r = оның барлық қызметтегі үлесі (немесе REGION_SIZES не TOTAL_FIELD ішіндегі), t_r = REFERENCE_SHARES бойынша салыстыру базасы: x_r (total), басқа салалар бірге (others), олардың үлестірімдерінің орташасы (mean_of_others) немесе 1/R (equal).
Ішіндегі Тейл = g топтары бойынша қосынды: C_g көбейтілген g тобы өңірлерінің Тейл индексі; арасындағы + ішіндегі = Тейл.
G = (c_r - x_r)^2 қосындысы; H = кәсіпорындар бойынша z_k^2 қосындысы; Эллисон–Глейзер индексі = (G / (1 - x_r^2 қосындысы) - H) / (1 - H). Нөлдік болжамда әр кәсіпорын өңірге x_r ықтималдығымен түседі: G-дің күтілетін мәні (1 - x_r^2 қосындысы) H, дисперсиясы 2 (H^2 (X2 - 2 X3 + X2^2) - z_k^4 қосындысы (X2 - 4 X3 + 3 X2^2)), Xn = x_r^n қосындысы; p қалыпты үлестірім және имитация бойынша.
Кеңістіктік салмақталған: G орнына d&apos;Sd, d_r = c_r - x_r, X2 орнына x&apos;Sx, S = диагональда 1, көршілер арасында салмақ (шекаралас болса 1; WEIGHTS_TABLE ішінде 1-ден аспайды).
Моран I индексі c_r / x_r үшін, салмақтар жол бойынша нормаланған.</translation>
    </message>
</context>
<context>
    <name>IndustryLinks</name>
    <message>
        <source>the industry is in two groups</source>
        <translation>сала екі топқа кіреді</translation>
    </message>
    <message>
        <source>Groups of industries: only firms of one group are neighbours</source>
        <translation>Салалар топтары: тек бір топтың кәсіпорындары көрші</translation>
    </message>
    <message>
        <source>Industry in the groups table</source>
        <translation>Топтар кестесіндегі сала</translation>
    </message>
    <message>
        <source>Group in the groups table</source>
        <translation>Топтар кестесіндегі топ</translation>
    </message>
    <message>
        <source>Relatedness of industries (a row a pair), instead of groups</source>
        <translation>Салалардың байланыстылығы (жұпқа бір жол), топтардың орнына</translation>
    </message>
    <message>
        <source>One industry of the pair</source>
        <translation>Жұптың бір саласы</translation>
    </message>
    <message>
        <source>The other industry of the pair</source>
        <translation>Жұптың екінші саласы</translation>
    </message>
    <message>
        <source>Relatedness of the pair</source>
        <translation>Жұптың байланыстылығы</translation>
    </message>
    <message>
        <source>Least relatedness at which two industries are linked</source>
        <translation>Екі сала байланысты деп саналатын ең аз байланыстылық</translation>
    </message>
    <message>
        <source>INDUSTRY_GROUPS and RELATEDNESS say the same in two ways: give one of them.</source>
        <translation>INDUSTRY_GROUPS пен RELATEDNESS бір нәрсені екі түрлі айтады: біреуін беріңіз.</translation>
    </message>
    <message>
        <source>%1 needs FIRM_INDUSTRY_FIELD, the industry of the firms.</source>
        <translation>%1 үшін FIRM_INDUSTRY_FIELD, кәсіпорындар саласы керек.</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>INDUSTRY_GROUPS has no group for these industries, whose firms are noise: %1.</source>
        <translation>INDUSTRY_GROUPS мына салаларға топ бермейді, олардың кәсіпорындары — шу: %1.</translation>
    </message>
    <message>
        <source>a relatedness that stretches distances must be from 0 to 1</source>
        <translation>қашықтықты созатын байланыстылық 0 мен 1 аралығында болуы керек</translation>
    </message>
    <message>
        <source>How RELATEDNESS works (groups: chains of related industries are one group; gate: only firms of related industries are neighbours; stretch: their distance is divided by the relatedness)</source>
        <translation>RELATEDNESS қалай әсер етеді (groups: байланысты салалар тізбегі — бір топ; gate: тек байланысты салалардың кәсіпорындары көрші; stretch: олардың қашықтығы байланыстылыққа бөлінеді)</translation>
    </message>
    <message>
        <source>LINK_RULE %1 needs RELATEDNESS, a table of pairs of industries.</source>
        <translation>LINK_RULE %1 үшін RELATEDNESS, салалар жұптарының кестесі керек.</translation>
    </message>
    <message>
        <source>LINK_RULE %1 needs METHOD dbscan or dbscan_star, and EPS.</source>
        <translation>LINK_RULE %1 үшін METHOD dbscan немесе dbscan_star және EPS керек.</translation>
    </message>
</context>
<context>
    <name>LabelResolver</name>
    <message>
        <source>of several units of this name the one in %1</source>
        <translation>осындай атауы бар бірнеше бірліктің ішінен %1 құрамындағысы</translation>
    </message>
    <message>
        <source>of several units of this name the one that no other label names</source>
        <translation>осындай атауы бар бірнеше бірліктің ішінен басқа жазу атамағаны</translation>
    </message>
    <message>
        <source>of several units of this name taken for %1 (%2)</source>
        <translation>осындай атауы бар бірнеше бірліктің ішінен %1 (%2) алынды</translation>
    </message>
    <message>
        <source>not a known name: kept as it is</source>
        <translation>белгісіз атау: сол күйінде қалдырылды</translation>
    </message>
</context>
<context>
    <name>LayerStyler</name>
    <message>
        <source>The style of %1 was not stored: %2</source>
        <translation>%1 қабатының безендіруі сақталмады: %2</translation>
    </message>
    <message>
        <source>The metadata of %1 was not stored: %2</source>
        <translation>%1 қабатының метадеректері сақталмады: %2</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>it numbers the rows</source>
        <translation>ол жолдарды нөмірлейді</translation>
    </message>
    <message>
        <source>it names the regions once more</source>
        <translation>ол өңірлерді тағы бір рет атайды</translation>
    </message>
    <message>
        <source>it names the industries once more</source>
        <translation>ол салаларды тағы бір рет атайды</translation>
    </message>
    <message>
        <source>it holds texts</source>
        <translation>онда мәтіндер тұр</translation>
    </message>
    <message>
        <source>it holds shares or indices, no values</source>
        <translation>онда мәндер емес, үлестер немесе индекстер тұр</translation>
    </message>
    <message>
        <source>it holds a part of a year</source>
        <translation>онда жылдың бір бөлігі</translation>
    </message>
</context>
<context>
    <name>LinkageTemplateAlgorithm</name>
    <message>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>%1-файл</translation>
    </message>
    <message>
        <source>REGION_NAMES: the table cannot be opened.</source>
        <translation>REGION_NAMES: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>OUTPUT_WORKBOOK: name the workbook to write, or set MODE to read and give FILLED.</source>
        <translation>OUTPUT_WORKBOOK: жазылатын кітапты атаңыз немесе MODE read қойып, FILLED беріңіз.</translation>
    </message>
    <message>
        <source>OUTPUT_WORKBOOK: the name of a workbook ends in .xlsx; %1 does not.</source>
        <translation>OUTPUT_WORKBOOK: кітап атауы .xlsx деп аяқталады; %1 олай емес.</translation>
    </message>
    <message>
        <source>OUTPUT_WORKBOOK: %1 is there already, perhaps filled in, so it is not overwritten. Name another file.</source>
        <translation>OUTPUT_WORKBOOK: %1 бар, толтырылған болуы мүмкін, сондықтан қайта жазылмайды. Басқа файл атаңыз.</translation>
    </message>
    <message>
        <source>FILLED: give the workbook that was filled in, or a FOLDER of them.</source>
        <translation>FILLED: толтырылған кітапты не FOLDER арқылы олардың қалтасын беріңіз.</translation>
    </message>
    <message>
        <source>%1: there is no %2.</source>
        <translation>%1: %2 жоқ.</translation>
    </message>
    <message>
        <source>FOLDER: %1 has no workbook (xlsx, xls, ods or csv).</source>
        <translation>FOLDER: %1 ішінде кітап (xlsx, xls, ods не csv) жоқ.</translation>
    </message>
    <message>
        <source>OUTPUT: name the table of linkages to write.</source>
        <translation>OUTPUT: жазылатын байланыстар кестесін атаңыз.</translation>
    </message>
    <message>
        <source>KEY_FILE: to anonymise, give a text file with a secret of at least %1 characters that only your office knows. The same secret gives the same ids later; without it nobody can tell firms by trying their names.</source>
        <translation>KEY_FILE: иесіздендіру үшін тек мекемеңіз білетін, кемінде %1 таңбалы құпиясы бар мәтін файлын беріңіз. Сол құпия кейін де сол идентификаторларды береді; онсыз ешкім кәсіпорындарды атауларын теріп тани алмайды.</translation>
    </message>
    <message>
        <source>The workbook %1 is ready to be sent, with %2 places to choose from.</source>
        <translation>%1 кітабы жіберуге дайын, таңдайтын орындар: %2.</translation>
    </message>
    <message>
        <source>FILLED: no sheet has the headings of the template (supplier&apos;s place, buyer&apos;s place, amount ...). Write an empty one with MODE write and compare.</source>
        <translation>FILLED: бірде-бір парақта үлгінің тақырыптары (жеткізушінің орны, сатып алушының орны, көлемі ...) жоқ. MODE write арқылы бос үлгі жазып, салыстырыңыз.</translation>
    </message>
    <message>
        <source>%1 files are no filled template and were passed over: %2.</source>
        <translation>Толтырылған үлгі емес, сондықтан өткізіп жіберілген файлдар: %1: %2.</translation>
    </message>
    <message>
        <source>%1 rows repeat another in all that they say and are left out; OUTPUT_REPORT lists them.</source>
        <translation>Басқа жолды толық қайталайтын, қалдырылған жолдар: %1; олар OUTPUT_REPORT тізімінде.</translation>
    </message>
    <message>
        <source>regions of Kazakhstan</source>
        <translation>Қазақстан өңірлері</translation>
    </message>
    <message>
        <source>%1 of %2 rows are placed; %3 of them have no amount.</source>
        <translation>Орналастырылған жолдар: %2 жолдың %1-ы; олардың көлемі жоғы: %3.</translation>
    </message>
    <message>
        <source>Amounts are in %1 units (%2): do not add them up; take one unit at a time.</source>
        <translation>Көлемдер %1 бірлікте (%2): оларды қоспаңыз, бір-бір бірліктен алыңыз.</translation>
    </message>
    <message>
        <source>As firms wrote it; names and numbers of firms replaced by ids.</source>
        <translation>Кәсіпорындар жазғандай; атаулары мен нөмірлері идентификаторлармен алмастырылған.</translation>
    </message>
    <message>
        <source>As firms wrote it.</source>
        <translation>Кәсіпорындар жазғандай.</translation>
    </message>
    <message>
        <source>Linkages of firms, observed</source>
        <translation>Кәсіпорындар байланыстары, бақыланған</translation>
    </message>
    <message>
        <source>What was found in the workbooks</source>
        <translation>Кітаптардан табылғаны</translation>
    </message>
    <message>
        <source>Linkage template</source>
        <translation>Байланыстар үлгісі</translation>
    </message>
    <message>
        <source>registration number; of an anonymised table an id that stands for the firm; NULL where it is not known</source>
        <translation>тіркеу нөмірі; иесіздендірілген кестеде кәсіпорын орнындағы идентификатор; белгісіз болса NULL</translation>
    </message>
    <message>
        <source>name as it was written; NULL in an anonymised table</source>
        <translation>жазылғандай атауы; иесіздендірілген кестеде NULL</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>from</source>
        <translation>қайдан</translation>
    </message>
    <message>
        <source>code of the place that supplies</source>
        <translation>жеткізетін орынның коды</translation>
    </message>
    <message>
        <source>to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>code of the place that receives</source>
        <translation>алатын орынның коды</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мәні</translation>
    </message>
    <message>
        <source>amount in the year, in the unit of the field unit, 0 and above; NULL where it is unknown</source>
        <translation>жылдағы көлем, unit өрісіндегі бірлікте, 0 және жоғары; белгісіз болса NULL</translation>
    </message>
    <message>
        <source>type</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>product or service, as it was written</source>
        <translation>тауар не қызмет, жазылғандай</translation>
    </message>
    <message>
        <source>period</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>year of the amount; NULL where it is unknown</source>
        <translation>көлем жылы; белгісіз болса NULL</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебе</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observed (бақыланған)</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>бірлік</translation>
    </message>
    <message>
        <source>of the value, as it was written; NULL where it is unknown</source>
        <translation>мәннің бірлігі, жазылғандай; белгісіз болса NULL</translation>
    </message>
    <message>
        <source>since</source>
        <translation>қай жылдан</translation>
    </message>
    <message>
        <source>first year of supply; NULL where it is unknown</source>
        <translation>жеткізудің бірінші жылы; белгісіз болса NULL</translation>
    </message>
    <message>
        <source>supplier&apos;s id</source>
        <translation>жеткізушінің идентификаторы</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>жеткізуші</translation>
    </message>
    <message>
        <source>buyer&apos;s id</source>
        <translation>сатып алушының идентификаторы</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>сатып алушы</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>as it was written; NULL in an anonymised table</source>
        <translation>жазылғандай; иесіздендірілген кестеде NULL</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>workbook; NULL in an anonymised table</source>
        <translation>кітап; иесіздендірілген кестеде NULL</translation>
    </message>
    <message>
        <source>row</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>of the sheet, from 1; NULL in an anonymised table</source>
        <translation>парақтың жолы, 1-ден; иесіздендірілген кестеде NULL</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>workbook; a number in an anonymised table</source>
        <translation>кітап; иесіздендірілген кестеде нөмірі</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ұяшық</translation>
    </message>
    <message>
        <source>sheet and cell, or row</source>
        <translation>парақ пен ұяшық немесе жол</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>what the cell says</source>
        <translation>ұяшықта не жазылған</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>what is wrong, or what was made of it</source>
        <translation>не дұрыс емес немесе одан не алынды</translation>
    </message>
    <message>
        <source>What to do (write: an empty workbook; read: filled ones)</source>
        <translation>Не істеу керек (write: бос кітап; read: толтырылғандарын оқу)</translation>
    </message>
    <message>
        <source>Language of the empty workbook (own: the plugin&apos;s)</source>
        <translation>Бос кітаптың тілі (own: модуль тілі)</translation>
    </message>
    <message>
        <source>Empty workbook</source>
        <translation>Бос кітап</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Кітаптар (*.xlsx)</translation>
    </message>
    <message>
        <source>Filled workbook</source>
        <translation>Толтырылған кітап</translation>
    </message>
    <message>
        <source>Folder of filled workbooks</source>
        <translation>Толтырылған кітаптар қалтасы</translation>
    </message>
    <message>
        <source>Places with their codes and names (empty = regions of Kazakhstan)</source>
        <translation>Кодтары мен атаулары бар орындар (бос = Қазақстан өңірлері)</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>Орын коды</translation>
    </message>
    <message>
        <source>Names of the place (empty = fields that begin with name)</source>
        <translation>Орын атаулары (бос = name деп басталатын өрістер)</translation>
    </message>
    <message>
        <source>Code of the place that it is part of</source>
        <translation>Өзі бөлігі болатын орынның коды</translation>
    </message>
    <message>
        <source>Replace names and numbers of firms by ids, drop notes</source>
        <translation>Кәсіпорындардың атаулары мен нөмірлерін идентификаторлармен алмастыру, ескертпелерді алып тастау</translation>
    </message>
    <message>
        <source>Text file with the secret behind the ids</source>
        <translation>Идентификаторлар құпиясы бар мәтін файлы</translation>
    </message>
    <message>
        <source>Number of workbooks read</source>
        <translation>Оқылған кітаптар саны</translation>
    </message>
    <message>
        <source>Number of rows read</source>
        <translation>Оқылған жолдар саны</translation>
    </message>
    <message>
        <source>Number of rows whose places are known</source>
        <translation>Орындары белгілі жолдар саны</translation>
    </message>
    <message>
        <source>Number of placed rows without an amount</source>
        <translation>Орналастырылған, көлемі жоқ жолдар саны</translation>
    </message>
    <message>
        <source>Number of rows left out as they repeat another</source>
        <translation>Қайталау деп қалдырылған жолдар саны</translation>
    </message>
    <message>
        <source>Number of findings in the report</source>
        <translation>Есептегі ескертулер саны</translation>
    </message>
    <message>
        <source>Who supplies whom, what, how much, since when? Writes an empty workbook that an office can send to firms, and makes a table of linkages out of what comes back.</source>
        <translation>Кім кімге, нені, қанша, қашаннан бері жеткізеді? Мекеме кәсіпорындарға жібере алатын бос кітап жазады және қайтып келгенінен байланыстар кестесін жасайды.</translation>
    </message>
    <message>
        <source>Where no statistics of supplies exist, ask the firms. MODE write makes a workbook in English, Russian or Kazakh, with instructions, lists of places and units to choose from, and checks of numbers and years. MODE read takes one filled workbook or a folder of them, in any of the three languages, XLSX, XLS, ODS or CSV, with columns in any order. Its result is a table for flowlines, flowbackbone and gravitymodel: FROM_FIELD from, TO_FIELD to, FLOW_FIELD value, TYPE_FIELD type, PERIOD_FIELD period, STATUS_FIELD status. A few answers are no picture of a region: say how many firms were asked.</source>
        <translation>Жеткізу статистикасы жоқ жерде кәсіпорындардан сұраңыз. MODE write ағылшын, орыс не қазақ тілінде нұсқауы, орындар мен бірліктер тізімі, сандар мен жылдарды тексеруі бар кітап жасайды. MODE read толтырылған бір кітапты не олардың қалтасын үш тілдің кез келгенінде, XLSX, XLS, ODS не CSV түрінде, бағандары кез келген ретпен оқиды. Нәтижесі – flowlines, flowbackbone және gravitymodel үшін кесте: FROM_FIELD from, TO_FIELD to, FLOW_FIELD value, TYPE_FIELD type, PERIOD_FIELD period, STATUS_FIELD status. Бірнеше жауап – өңірдің көрінісі емес: қанша кәсіпорыннан сұралғанын айтыңыз.</translation>
    </message>
    <message>
        <source>Anonymised: id = F and the first 12 hexadecimal digits of HMAC-SHA-256(secret, number or else name of the firm). The same secret gives a firm the same id in every table, and without it ids cannot be found by trying names. Names, numbers, notes, files and rows are dropped. A product that only one firm of a place makes still tells who it is: publish sums of places, not rows.</source>
        <translation>Иесіздендірілген: идентификатор = F және HMAC-SHA-256(құпия, кәсіпорын нөмірі не атауы) алғашқы 12 он алтылық цифры. Бір құпия кәсіпорынға кез келген кестеде бірдей идентификатор береді, онсыз атауларды теріп табу мүмкін емес. Атаулар, нөмірлер, ескертпелер, файлдар мен жолдар алынып тасталады. Орында бір ғана кәсіпорын жасайтын тауар оны бәрібір танытады: жолдарды емес, орындар қосындыларын жариялаңыз.</translation>
    </message>
    <message>
        <source>Krawczyk, H., Bellare, M. and Canetti, R. (1997), HMAC: keyed-hashing for message authentication, RFC 2104, https://doi.org/10.17487/RFC2104</source>
        <translation>Krawczyk, H., Bellare, M. and Canetti, R. (1997), HMAC: keyed-hashing for message authentication, RFC 2104, https://doi.org/10.17487/RFC2104</translation>
    </message>
    <message>
        <source>A place is known by its code, by a name in any language that REGION_NAMES has, or by the line of the list; a name that several places bear, an unknown and an empty one are listed in OUTPUT_UNMATCHED with candidates, and the row is in no result. Too much of that stops the run (MAX_LOST_SHARE). An amount that is empty or no number is NULL, unknown, never 0; a negative one too. Rows that repeat another in all that they say, as when supplier and buyer both report it, are left out; those that differ in the amount stay, and are listed. OUTPUT_REPORT lists every cell that was not taken as it is. Amounts in several units must not be added up: a warning says so. A workbook that is there already is never overwritten.</source>
        <translation>Орын коды, REGION_NAMES қамтитын кез келген тілдегі атауы не тізім жолы бойынша танылады; бірнеше орын атайтын, белгісіз және бос атаулар OUTPUT_UNMATCHED тізімінде үміткерлерімен беріледі, жолы нәтижеге кірмейді. Ондайлар тым көп болса, іске қосу тоқтайды (MAX_LOST_SHARE). Бос не сан емес көлем – NULL, белгісіз, ешқашан 0 емес; теріс те солай. Басқа жолды толық қайталайтын жолдар (жеткізуші де, сатып алушы да хабарлағанда) қалдырылады; көлемі басқалары қалады және тізімде беріледі. OUTPUT_REPORT сол күйінде алынбаған әр ұяшықты атайды. Әртүрлі бірліктегі көлемдерді қосуға болмайды: бұл ескертіледі. Бар кітап ешқашан қайта жазылмайды.</translation>
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
        <translation>Ең жақын кодтар бірікпеген %2 кодтың алғашқы %1 үшін ізделді.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no flow value; they are unknown and in no sum.</source>
        <translation>Ағын мәні жоқ жолдар: %2 ішінен %1; олар белгісіз, ешбір қосындыға кірмейді.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a flow of 0.</source>
        <translation>Ағыны 0 жолдар: %2 ішінен %1.</translation>
    </message>
    <message>
        <source>%1 rows repeat the ends, type, period and status of another; they were summed with it.</source>
        <translation>Ұштарын, түрін, кезеңін және мәртебесін қайталайтын жолдар: %1; олар қосылды.</translation>
    </message>
    <message>
        <source>STATUS_FIELD: only “observed” and “modelled” are understood; kept as they are: %1.</source>
        <translation>STATUS_FIELD: тек «observed» және «modelled» түсінікті; сол күйінде қалдырылды: %1.</translation>
    </message>
    <message>
        <source>Linkages (a table with a row a flow; geometry is not needed)</source>
        <translation>Байланыстар (әр ағынға бір жол; геометрия керек емес)</translation>
    </message>
    <message>
        <source>Place where the flow begins</source>
        <translation>Ағын басталатын орын</translation>
    </message>
    <message>
        <source>Place where the flow ends</source>
        <translation>Ағын аяқталатын орын</translation>
    </message>
    <message>
        <source>Size of the flow</source>
        <translation>Ағын шамасы</translation>
    </message>
    <message>
        <source>Type of the flow</source>
        <translation>Ағын түрі</translation>
    </message>
    <message>
        <source>Period of the flow</source>
        <translation>Ағын кезеңі</translation>
    </message>
    <message>
        <source>Status of the flow (observed or modelled)</source>
        <translation>Ағын мәртебесі (observed – бақыланған, modelled – модельденген)</translation>
    </message>
    <message>
        <source>LINKAGES: the table cannot be opened.</source>
        <translation>LINKAGES: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>FROM_FIELD and TO_FIELD both name the field %1. Name the two ends of a flow.</source>
        <translation>FROM_FIELD пен TO_FIELD бір %1 өрісін атайды. Ағынның екі ұшын атаңыз.</translation>
    </message>
    <message>
        <source>a flow cannot be negative; turn its direction round</source>
        <translation>ағын теріс бола алмайды; бағытын ауыстырыңыз</translation>
    </message>
    <message>
        <source>Modelled, not observed.</source>
        <translation>Модельденген, бақыланбаған.</translation>
    </message>
    <message>
        <source>Partly modelled, partly observed: see the field “status”.</source>
        <translation>Ішінара модельденген, ішінара бақыланған: «status» өрісін қараңыз.</translation>
    </message>
    <message>
        <source>In the borders of %1.</source>
        <translation>%1 жылғы шекараларда.</translation>
    </message>
</context>
<context>
    <name>LocalAssociationAlgorithm</name>
    <message>
        <source>a join count takes 0 and 1</source>
        <translation>көршілік санағы 0 мен 1 алады</translation>
    </message>
    <message>
        <source>events must not be negative</source>
        <translation>оқиғалар теріс болмауы керек</translation>
    </message>
    <message>
        <source>the population must be above 0</source>
        <translation>халық 0-ден көп болуы керек</translation>
    </message>
    <message>
        <source>SECOND_FIELD is given, but STATISTIC %1 takes one value: choose a bivariate form, or leave it out.</source>
        <translation>SECOND_FIELD берілген, бірақ STATISTIC %1 бір мән алады: екі өлшемді түрін таңдаңыз немесе өрісті алып тастаңыз.</translation>
    </message>
    <message>
        <source>OTHER_FIELDS are for STATISTIC geary alone: leave them out, or choose geary.</source>
        <translation>OTHER_FIELDS тек STATISTIC = geary үшін: оларды алып тастаңыз немесе geary таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 permutations are few for %2 tests: a single region can hardly pass CORRECTION. With PERMUTATIONS=%3 it could.</source>
        <translation>%2 тексеру үшін %1 алмастыру аз: жеке өңір CORRECTION-нан өте алмайды. PERMUTATIONS=%3 болса, өте алар еді.</translation>
    </message>
    <message>
        <source>Nothing could be tested: there are too few values, they are all equal, or no region has a neighbour.</source>
        <translation>Тексеретін ештеңе жоқ: мәндер тым аз, бәрі тең немесе бірде-бір өңірдің көршісі жоқ.</translation>
    </message>
    <message>
        <source>Local association of %1 (%2)</source>
        <translation>Жергілікті байланыс: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 permutations, seed %3, correction %4.</source>
        <translation>%1, алмастыру %2, бастапқы сан %3, түзету %4.</translation>
    </message>
    <message>
        <source>Local association</source>
        <translation>Жергілікті байланыс</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>өңір коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>name of the region, where its layer has one</source>
        <translation>өңір атауы, қабатында бар болса</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>of VALUE_FIELD; of rates the smoothed rate; NULL = unknown</source>
        <translation>VALUE_FIELD мәні; үлестер үшін тегістелген үлес; NULL = белгісіз</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>статистика</translation>
    </message>
    <message>
        <source>local statistic of the region; NULL where it is undefined</source>
        <translation>өңірдің жергілікті статистикасы; анықталмаса NULL</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>көршілер</translation>
    </message>
    <message>
        <source>what the neighbours have: mean or sum of their standardised values (join counts: how many are 1)</source>
        <translation>көршілерде не бар: стандартталған мәндерінің орташасы немесе қосындысы (көршілік санағы үшін: нешеуінде 1)</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>z-score of G and G*; NULL for the others</source>
        <translation>G мен G* үшін z-баға; басқаларында NULL</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>simulated p by conditional permutations, above 0 to 1</source>
        <translation>шартты алмастырулар бойынша p, 0-ден үлкен, 1-ге дейін</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>p after CORRECTION: by false discovery rate, or times the number of tests; else p itself</source>
        <translation>CORRECTION-нан кейінгі p: жалған ашылулар үлесі бойынша немесе тексеру санына көбейтілген; әйтпесе p өзі</translation>
    </message>
    <message>
        <source>association</source>
        <translation>байланыс</translation>
    </message>
    <message>
        <source>high-high, low-low, high-low, low-high, other positive, negative, joined, or not significant; NULL where it is undefined</source>
        <translation>high-high, low-low, high-low, low-high, other positive, negative, joined немесе not significant; анықталмаса NULL</translation>
    </message>
    <message>
        <source>Value (of rates: events)</source>
        <translation>Мән (үлестер үшін: оқиғалар)</translation>
    </message>
    <message>
        <source>Statistic (moran: like values; g, g_star: high or low; geary: differences; join_count: 0 and 1)</source>
        <translation>Статистика (moran: ұқсас мәндер; g, g_star: жоғары не төмен; geary: айырмалар; join_count: 0 мен 1)</translation>
    </message>
    <message>
        <source>Second value (of bivariate forms: the neighbours&apos;; of rates: population)</source>
        <translation>Екінші мән (екі өлшемді түрлерінде — көршілердікі; үлестер үшін — халық)</translation>
    </message>
    <message>
        <source>Further values (geary of several)</source>
        <translation>Басқа мәндер (бірнеше мән бойынша geary)</translation>
    </message>
    <message>
        <source>Permutations of each region&apos;s neighbours</source>
        <translation>Әр өңір көршілерінің алмастырулары</translation>
    </message>
    <message>
        <source>Many tests at once (fdr: by the false discovery rate)</source>
        <translation>Бірден көп тексеру (fdr: жалған ашылулар үлесі бойынша)</translation>
    </message>
    <message>
        <source>Side of the test (join counts: always greater)</source>
        <translation>Тексеру жағы (көршілік санағы үшін әрқашан greater)</translation>
    </message>
    <message>
        <source>Number of significant regions</source>
        <translation>Мәнді өңірлер саны</translation>
    </message>
    <message>
        <source>Number of tested regions</source>
        <translation>Тексерілген өңірлер саны</translation>
    </message>
    <message>
        <source>Number of regions without a statistic</source>
        <translation>Статистикасы жоқ өңірлер саны</translation>
    </message>
    <message>
        <source>Where do high values lie together, where low ones, and which regions differ from their neighbours, more than chance would have it?</source>
        <translation>Жоғары мәндер қайда, төмендері қайда топталған және қай өңірлер көршілерінен кездейсоқтықтан артық ерекшеленеді?</translation>
    </message>
    <message>
        <source>Use it on a layer of regions with a number each, such as location quotients or the competitive component. moran shows clusters and outliers, g and g_star hot and cold spots, geary likeness of one or several values, join_count where regions with a property adjoin (0 and 1). bivariate_moran asks whether neighbours have much of a second value; rate_moran is for events over populations of different size; colocation for two properties in the same regions.</source>
        <translation>Әрқайсысында саны бар өңірлер қабатына қолданыңыз, мысалы локализация коэффициенттері немесе бәсекелік құрамдас. moran шоғырлар мен ауытқуларды, g мен g_star ыстық және суық нүктелерді, geary бір немесе бірнеше мәннің ұқсастығын, join_count белгісі бар өңірлердің қайда көршілесетінін (0 және 1) көрсетеді. bivariate_moran көршілерде екінші мән көп пе деп сұрайды; rate_moran әртүрлі мөлшердегі халықтағы оқиғалар үшін; colocation бір өңірлердегі екі белгі үшін.</translation>
    </message>
    <message>
        <source>moran: I_i = z_i x mean of the neighbours&apos; z (z by the standard deviation with n - 1, as GeoDa; spdep divides by n). g, g_star: z-score of the sum of the neighbours&apos; values, without and with the region itself. geary: mean of (z_i - z_j)^2 over neighbours and values. join_count: neighbours with 1, where the region has 1. rate_moran: moran of (rate - overall rate) / its standard deviation by empirical Bayes.
p: the region keeps its value, its neighbours are drawn anew from all others, PERMUTATIONS times, for every region by itself. Two-sided p = twice the smaller side, at most 1: a p of one side, as GeoDa shows it, calls twice as many regions significant. q by CORRECTION. A region is significant where q &lt;= ALPHA.</source>
        <translation>moran: I_i = z_i x көршілер z мәнінің орташасы (z n - 1 бойынша стандартты ауытқумен, GeoDa сияқты; spdep n-ге бөледі). g, g_star: көршілер мәні қосындысының z-бағасы, өңірдің өзінсіз және өзімен. geary: (z_i - z_j)^2 мәнінің көршілер мен мәндер бойынша орташасы. join_count: өңірде 1 болғандағы 1 мәнді көршілер. rate_moran: (үлес - жалпы үлес) / оның эмпирикалық Байес бойынша стандартты ауытқуы үшін moran.
p: өңір өз мәнін сақтайды, көршілері басқалардың бәрінен PERMUTATIONS рет қайта таңдалады, әр өңір үшін бөлек. Екі жақты p = кіші жақтың екі еселенгені, 1-ден аспайды: GeoDa көрсететін бір жақты p екі есе көп өңірді мәнді дейді. q — CORRECTION бойынша. q &lt;= ALPHA болса, өңір мәнді.</translation>
    </message>
    <message>
        <source>Anselin, L. (1995), Local indicators of spatial association, https://doi.org/10.1111/j.1538-4632.1995.tb00338.x; Getis, A. and Ord, J. K. (1992), https://doi.org/10.1111/j.1538-4632.1992.tb00261.x; Ord, J. K. and Getis, A. (1995), https://doi.org/10.1111/j.1538-4632.1995.tb00912.x; Anselin, L. (2019), https://doi.org/10.1111/gean.12164; Anselin, L. and Li, X. (2019), https://doi.org/10.1007/s10109-019-00299-x; Assuncao, R. and Reis, E. (1999), https://doi.org/10.1002/(SICI)1097-0258(19990830)18:16%3C2147::AID-SIM179%3E3.0.CO;2-I</source>
        <translation>Anselin, L. (1995), Local indicators of spatial association, https://doi.org/10.1111/j.1538-4632.1995.tb00338.x; Getis, A. және Ord, J. K. (1992), https://doi.org/10.1111/j.1538-4632.1992.tb00261.x; Ord, J. K. және Getis, A. (1995), https://doi.org/10.1111/j.1538-4632.1995.tb00912.x; Anselin, L. (2019), https://doi.org/10.1111/gean.12164; Anselin, L. және Li, X. (2019), https://doi.org/10.1007/s10109-019-00299-x; Assuncao, R. және Reis, E. (1999), https://doi.org/10.1002/(SICI)1097-0258(19990830)18:16%3C2147::AID-SIM179%3E3.0.CO;2-I</translation>
    </message>
    <message>
        <source>Regions without a value, and those without a neighbour that has one, have no statistic (NULL) and take no part. Where all values are equal nothing is defined. With few permutations no p can pass the correction: a warning says how many are needed. The same SEED gives the same p, whatever the order of rows.</source>
        <translation>Мәні жоқ және мәні бар көршісі жоқ өңірлердің статистикасы жоқ (NULL), олар қатыспайды. Барлық мән тең болса, ештеңе анықталмайды. Алмастыру аз болса, бірде-бір p түзетуден өтпейді: ескерту неше керегін айтады. Бірдей SEED жолдардың кез келген ретінде бірдей p береді.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg &amp;&amp; qgis_process run territorial:localassociation -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELD=location_quotient OUTPUT=lisa.gpkg</source>
        <translation>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg &amp;&amp; qgis_process run territorial:localassociation -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELD=location_quotient OUTPUT=lisa.gpkg</translation>
    </message>
    <message>
        <source>folded p</source>
        <translation>бүктелген p</translation>
    </message>
    <message>
        <source>as GeoDa has it: of the smaller side alone, about half of p; it rejects twice as often as it says and is no basis of q</source>
        <translation>GeoDa-дағыдай: тек кіші жағы, p-нің жартысындай; айтқанынан екі есе жиі қабылдамайды, q үшін негіз емес</translation>
    </message>
    <message>
        <source>PERMUTATIONS is 0: nothing is tested, so that no region is significant or not; association is NULL.</source>
        <translation>PERMUTATIONS 0-ге тең: ештеңе тексерілмейді, өңірді маңызды не маңызсыз деуге болмайды; association — NULL.</translation>
    </message>
</context>
<context>
    <name>LocationQuotientsAlgorithm</name>
    <message>
        <source>Location quotients</source>
        <translation>Локализация коэффициенттері</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>name of the region in the language of the plugin, where the layer of regions has one; else its id</source>
        <translation>өңір атауы модуль тілінде, өңірлер қабатында бар болса; әйтпесе коды</translation>
    </message>
    <message>
        <source>Map of specialisation</source>
        <translation>Мамандану картасы</translation>
    </message>
    <message>
        <source>Small base: flag values below</source>
        <translation>Шағын база: мына мәннен төменін белгілеу</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Карта нені көрсетеді</translation>
    </message>
    <message>
        <source>Number of quotients that are NULL</source>
        <translation>NULL коэффициенттер саны</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Өңірлер саны</translation>
    </message>
    <message>
        <source>Number of industries written</source>
        <translation>Жазылған салалар саны</translation>
    </message>
    <message>
        <source>In which industries does each region specialise, and how strongly, compared with the whole territory or with another area?</source>
        <translation>Бүкіл аумақпен немесе басқа аумақпен салыстырғанда әр өңір қай салаларға және қаншалықты маманданады?</translation>
    </message>
    <message>
        <source>Use it as the first step of a cluster study, on employment, output, value added or numbers of plants. A quotient says how strongly an industry is represented, not how large it is, and not that it is more than chance: read it beside the share of the industry and the small-base flag.</source>
        <translation>Бұл кластер зерттеуінің бірінші қадамы: жұмыспен қамтылғандар, шығарылым, қосылған құн немесе кәсіпорындар саны бойынша. Коэффициент саланың қаншалықты күшті екенін айтады, ірілігін де, кездейсоқ еместігін де емес: оны саланың үлесімен және шағын база белгісімен бірге оқыңыз.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg</source>
        <translation>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg</translation>
    </message>
    <message>
        <source>OUTPUT_REGIONS needs the polygons of the regions: give REGIONS.</source>
        <translation>OUTPUT_REGIONS үшін өңірлердің полигондары керек: REGIONS беріңіз.</translation>
    </message>
    <message>
        <source>%1 quotients are undefined or unknown and are NULL.</source>
        <translation>Анықталмаған немесе белгісіз, NULL болатын коэффициенттер: %1.</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> %1 жылғы шекараларда.</translation>
    </message>
    <message>
        <source>A map of one industry&apos;s quotient needs INDUSTRY to name one industry; it names %1.</source>
        <translation>Бір сала коэффициентінің картасы үшін INDUSTRY бір саланы атауы керек; аталғаны: %1.</translation>
    </message>
    <message>
        <source>Leading specialisation%1</source>
        <translation>Жетекші мамандану%1</translation>
    </message>
    <message>
        <source>Location quotient%1</source>
        <translation>Локализация коэффициенті%1</translation>
    </message>
    <message>
        <source>The industry with the largest location quotient in each region.</source>
        <translation>Әр өңірдегі локализация коэффициенті ең үлкен сала.</translation>
    </message>
    <message>
        <source>Share of the industry in the region divided by its share in the reference area.</source>
        <translation>Саланың өңірдегі үлесінің салыстыру аумағындағы үлесіне қатынасы.</translation>
    </message>
    <message>
        <source>Location quotients%1</source>
        <translation>Локализация коэффициенттері%1</translation>
    </message>
    <message>
        <source>Shares and location quotients by region, industry and year.</source>
        <translation>Өңірлер, салалар және жылдар бойынша үлестер мен локализация коэффициенттері.</translation>
    </message>
    <message>
        <source>SIGNIFICANCE plants needs the sizes of the plants: give PLANTS.</source>
        <translation>SIGNIFICANCE plants үшін кәсіпорындардың мөлшері керек: PLANTS беріңіз.</translation>
    </message>
    <message>
        <source>SIGNIFICANCE plants compares the regions of ACTIVITY with one another: leave REFERENCE empty.</source>
        <translation>SIGNIFICANCE plants ACTIVITY өңірлерін бір-бірімен салыстырады: REFERENCE бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>PERMUTATIONS: the test with plants and the bootstrap need one draw or more.</source>
        <translation>PERMUTATIONS: кәсіпорындармен тексеруге және бутстрепке кемінде бір алу керек.</translation>
    </message>
    <message>
        <source>Further measures of the quotient</source>
        <translation>Коэффициенттің қосымша өлшемдері</translation>
    </message>
    <message>
        <source>Is it more than chance?</source>
        <translation>Бұл кездейсоқтықтан артық па?</translation>
    </message>
    <message>
        <source>Against chance, the region has of the industry</source>
        <translation>Кездейсоқтықпен салыстырғанда өңірдегі сала</translation>
    </message>
    <message>
        <source>Draws of the test with plants, and samples of the bootstrap</source>
        <translation>Кәсіпорындармен тексерудің алулары және бутстреп таңдамалары</translation>
    </message>
    <message>
        <source>Number of significant quotients</source>
        <translation>Маңызды коэффициенттер саны</translation>
    </message>
    <message>
        <source>Overdispersion (1 = independent counts)</source>
        <translation>Артық дисперсия (1 = тәуелсіз санақ)</translation>
    </message>
    <message>
        <source>LQ_ri = (x_ri / x_r) / (x_i / x), with x_ri the value of industry i in region r, x_r and x_i the sums of the region and the industry and x the total. With REFERENCE the shares x_i / x are those of that area. 1 = as in the reference area; the Balassa index of revealed comparative advantage is the same number. Coefficient of per-capita production: (x_ri / p_r) / (x_i / p); of marketability: what leaves the region / output.
SIGNIFICANCE exact: the persons (or plants of one size) of an industry fall into the regions as all others do, hypergeometrically; with REFERENCE binomially. plants: each plant of PLANTS falls into a region as a whole, with the region&apos;s share of all activity; p = (b + 1) / (PERMUTATIONS + 1). standardised: z across the regions of an industry, of the quotient or of its logarithm, whichever is nearer to normal (Shapiro-Wilk); the cut is the normal one, or the mean of bootstrap quantiles, and p the share of bootstrap samples whose quantile reaches z. q: Benjamini and Hochberg, over all cells of a year. Intervals: Clopper and Pearson; of plants with as many trials as their Herfindahl index allows.</source>
        <translation>LQ_ri = (x_ri / x_r) / (x_i / x), мұнда x_ri – r өңіріндегі i саласының мәні, x_r мен x_i – өңір мен сала қосындылары, x – қорытынды. REFERENCE берілсе, x_i / x үлестері сол аумақтікі. 1 = салыстыру базасындағыдай; Баласса индексі (айқындалған салыстырмалы артықшылық) – сол сан. Жан басына шаққандағы өндіріс коэффициенті: (x_ri / p_r) / (x_i / p); тауарлылық: өңірден әкетілетіні / шығарылым.
SIGNIFICANCE exact: саланың адамдары (не бірдей мөлшерлі кәсіпорындары) өңірлерге басқалардың бәрі сияқты гипергеометриялық түрде түседі; REFERENCE берілсе – биномдық. plants: PLANTS ішіндегі әр кәсіпорын өңірге тұтас, өңірдің барлық белсенділіктегі үлесімен түседі; p = (b + 1) / (PERMUTATIONS + 1). standardised: сала өңірлері бойынша z, коэффициенттің не логарифмінің – қайсысы қалыптыға жақын болса (Шапиро–Уилк); шегі – қалыпты шек не бутстреп квантильдерінің орташасы, ал p – квантилі z-ке жететін бутстреп таңдамаларының үлесі. q: Бенджамини және Хохберг, жылдың барлық ұяшығы бойынша. Аралықтар: Клоппер және Пирсон; кәсіпорындарда – Херфиндаль индексі жол беретін сынақ санымен.</translation>
    </message>
    <message>
        <source>Florence, P. S. (1939), Report on the location of industry; Balassa, B. (1965), doi:10.1111/j.1467-9957.1965.tb00050.x; Laursen, K. (1998), symmetric quotient; Fingleton, B., Igliori, D. and Moore, B. (2004), horizontal clusters; O&apos;Donoghue, D. and Gleave, B. (2004), doi:10.1080/0034340042000265232; Tian, Z. (2013), bootstrap; Guimaraes, P., Figueiredo, O. and Woodward, D. (2009), doi:10.1111/j.1467-9787.2008.00588.x</source>
        <translation>Florence, P. S. (1939), Report on the location of industry; Balassa, B. (1965), doi:10.1111/j.1467-9957.1965.tb00050.x; Laursen, K. (1998), симметриялы коэффициент; Fingleton, B., Igliori, D., Moore, B. (2004), көлденең кластерлер; O&apos;Donoghue, D., Gleave, B. (2004), doi:10.1080/0034340042000265232; Tian, Z. (2013), бутстреп; Guimaraes, P., Figueiredo, O., Woodward, D. (2009), doi:10.1111/j.1467-9787.2008.00588.x</translation>
    </message>
    <message>
        <source>NULL is unknown: it is left out of both sums, its own results are NULL, and its region and industry are flagged as incomplete. A pair that a long table does not have is 0, and counted. 0/0 is NULL and counted in NULL_COUNT. Repeated rows are summed, and said. Totals among the rows stop the run unless TOTALS says what to do. Ties for the leading industry go to the first code. Regions that are in one layer only are listed in OUTPUT_UNMATCHED with the nearest ids. Tests of counts are made where VALUE_KIND says persons or plants and all values are whole numbers, else they are NULL, and the log says why. Persons come in plants and are not independent: tests of persons find almost everything significant, so read the interval and OVERDISPERSION (1 = independent) beside p, or test plants. With TOTAL_FIELD the published totals take the place of the sums, and unknown cells have bounds.</source>
        <translation>NULL – белгісіз: екі қосындыға да кірмейді, нәтижелері NULL, өңірі мен саласы толық емес деп белгіленеді. Ұзын кестеде жоқ жұп 0-ге тең және саналады. 0/0 – NULL, NULL_COUNT ішінде саналады. Қайталанған жолдар қосылады, бұл айтылады. Жолдар арасындағы қорытындылар, TOTALS не істеу керегін айтпаса, есептеуді тоқтатады. Теңдікте жетекші сала – коды бойынша бірінші. Тек бір қабатта бар өңірлер OUTPUT_UNMATCHED ішінде ең жақын кодтармен тізіледі. Санақ VALUE_KIND адамдар не кәсіпорындар болып, барлық мән бүтін болғанда тексеріледі, әйтпесе NULL, себебін журнал айтады. Адамдар кәсіпорындарда жұмыс істейді, тәуелсіз емес: адамдар бойынша тексеру бәрін дерлік маңызды деп табады, сондықтан p жанында аралық пен OVERDISPERSION (1 = тәуелсіз) қараңыз немесе кәсіпорындарды тексеріңіз. TOTAL_FIELD берілсе, жарияланған қорытындылар қосындылардың орнын басады, белгісіз ұяшықтардың шектері болады.</translation>
    </message>
</context>
<context>
    <name>LongTable</name>
    <message>
        <source>The total %1 differs from the sum of its parts by %2.</source>
        <translation>%1 қорытындысының өз бөліктерінің қосындысынан айырмасы: %2.</translation>
    </message>
    <message>
        <source>%1 is kept as only some of its parts are there, and they do not sum to it: both stand in the table.</source>
        <translation>%1 қалдырылды: бөліктерінің бір бөлігі ғана бар және олардың қосындысы оған тең емес; кестеде өзі де, олар да тұр.</translation>
    </message>
    <message>
        <source>The sheet says the same as the sheet “%1”.</source>
        <translation>Парақ «%1» парағын қайталайды.</translation>
    </message>
    <message>
        <source>Added to %1: the same region, industry and year.</source>
        <translation>%1 ұяшығына қосылды: сол өңір, сала және жыл.</translation>
    </message>
    <message>
        <source>A total: %1.</source>
        <translation>Қорытынды: %1.</translation>
    </message>
</context>
<context>
    <name>LostFirms</name>
    <message>
        <source>every region: no point</source>
        <translation>барлық өңір: нүкте жоқ</translation>
    </message>
    <message>
        <source>every industry: the field is empty</source>
        <translation>барлық сала: өріс бос</translation>
    </message>
    <message>
        <source>the sum: no size</source>
        <translation>қосынды: мөлшері жоқ</translation>
    </message>
    <message>
        <source>Left out: %1 firms outside every region, %2 without a point, %3 without an industry and %4 without a size.</source>
        <translation>Есепке алынбаған кәсіпорындар: барлық өңірден тыс %1, нүктесіз %2, саласыз %3, мөлшерсіз %4.</translation>
    </message>
</context>
<context>
    <name>MapClasses</name>
    <message>
        <source>CLASS_BREAKS: “%1” is no number. Write numbers with a point, divided by “;”: 0.5; 1; 2.</source>
        <translation>CLASS_BREAKS: «%1» сан емес. Сандарды нүктемен, «;» арқылы бөліп жазыңыз: 0.5; 1; 2.</translation>
    </message>
    <message>
        <source>CLASS_BREAKS: %1 does not follow %2. Write each break once, the smallest first.</source>
        <translation>CLASS_BREAKS: %1 мәні %2 мәнінен үлкен емес. Әр шекті бір рет, өсу ретімен жазыңыз.</translation>
    </message>
    <message>
        <source>CLASS_BREAKS: between %1 and %2 breaks can be shown; there are %3.</source>
        <translation>CLASS_BREAKS: %1–%2 шекті көрсетуге болады, ал берілгені — %3.</translation>
    </message>
</context>
<context>
    <name>MapLabels</name>
    <message>
        <source>The table of labels could not be filled.</source>
        <translation>Жазулар кестесін толтыру мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>The layer “%1” could not be kept in %2: %3</source>
        <translation>«%1» қабаты %2 ішінде сақталмады: %3</translation>
    </message>
    <message>
        <source>%1 of %2 features arrived</source>
        <translation>жеткен нысандар: %2 ішінен %1</translation>
    </message>
    <message>
        <source>%1 features of the layer “%2” could not be taken out.</source>
        <translation>«%2» қабатының %1 нысанын бөліп алу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The layer “%1” could not be joined at 180 degrees.</source>
        <translation>«%1» қабатын 180 градус меридианында қосу мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>MapReport</name>
    <message>
        <source>Two classes of “%1” are hard to tell apart (CIEDE2000 below %2: %3).</source>
        <translation>«%1» қабатының екі класын ажырату қиын (CIEDE2000 %2-ден аз: %3).</translation>
    </message>
    <message>
        <source>Labels overlap: %1.</source>
        <translation>Жазулар қабаттасады: %1.</translation>
    </message>
    <message>
        <source>Labels are cut by the frame: %1.</source>
        <translation>Жазулар жиекпен кесілген: %1.</translation>
    </message>
    <message>
        <source>Labels are hidden by boxes: %1.</source>
        <translation>Жазуларды аңыз бен қосымша терезелер жабады: %1.</translation>
    </message>
    <message>
        <source>The smallest text has %1 points, which is hard to read on paper.</source>
        <translation>Ең ұсақ мәтін — %1 пт, қағазда оқу қиын.</translation>
    </message>
    <message>
        <source>A label has a contrast of %1 with what is below it; 4.5 is needed.</source>
        <translation>Жазудың фонмен контрасты %1; 4,5 керек.</translation>
    </message>
    <message>
        <source>The map&apos;s report could not be written to %1.</source>
        <translation>Карта есебін %1 файлына жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Arrows run through foreign circles: %1.</source>
        <translation>Бағыттамалар бөтен шеңберлерден өтеді: %1.</translation>
    </message>
    <message>
        <source>Flows hide each other: %1 pairs.</source>
        <translation>Ағындар бірін-бірі жабады, жұп саны: %1.</translation>
    </message>
    <message>
        <source>%1 % of the flows&apos; ink lies under other flows.</source>
        <translation>Ағындар ауданының %1 % басқа ағындардың астында.</translation>
    </message>
    <message>
        <source>Heads of arrows are under labels: %1.</source>
        <translation>Бағыттама ұштары жазулардың астында: %1.</translation>
    </message>
    <message>
        <source>Names of regions lie over other regions: %1.</source>
        <translation>Өңір аттары басқа өңірлердің үстінде жатыр: %1.</translation>
    </message>
</context>
<context>
    <name>MetricPoints</name>
    <message>
        <source>Distances (automatic: on the ellipsoid in degrees and Web Mercator, else in the plane)</source>
        <translation>Қашықтық (automatic: градус пен Web Mercator-да эллипсоидта, әйтпесе жазықтықта)</translation>
    </message>
    <message>
        <source>DISTANCE_METHOD planar needs a projected layer: the coordinates of this one are degrees. Leave it at automatic, or reproject the layer first.</source>
        <translation>DISTANCE_METHOD = planar үшін проекцияланған қабат керек: бұл қабаттың координаттары — градус. automatic қалдырыңыз немесе қабатты алдымен қайта проекциялаңыз.</translation>
    </message>
    <message>
        <source>DISTANCE_METHOD ellipsoidal needs a coordinate reference system, which the layer lacks. Set it in the layer&apos;s properties.</source>
        <translation>DISTANCE_METHOD = ellipsoidal үшін координаттар жүйесі керек, ал қабатта ол жоқ. Оны қабат қасиеттерінде беріңіз.</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system: its coordinates are taken for metres.</source>
        <translation>Қабаттың координаттар жүйесі жоқ: координаттары метр деп алынды.</translation>
    </message>
    <message>
        <source>%1 points have a latitude above 90 degrees, so they are nowhere: are longitude and latitude in their order?</source>
        <translation>%1 нүктенің ендігі 90 градустан жоғары, ондай жер жоқ: бойлық пен ендік ауысып кетпеген бе?</translation>
    </message>
</context>
<context>
    <name>NameSources</name>
    <message>
        <source>The names %1 of the plugin cannot be read.</source>
        <translation>Плагинмен бірге келетін %1 атаулары оқылмайды.</translation>
    </message>
    <message>
        <source>a code must stand in one row only</source>
        <translation>код тек бір жолда тұруы керек</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>by the code %1 before a name that is not known</source>
        <translation>белгісіз атаудың алдындағы %1 коды бойынша</translation>
    </message>
    <message>
        <source>taken for “%1”, the nearest name</source>
        <translation>ең жақын атау «%1» деп алынды</translation>
    </message>
    <message>
        <source>taken for “%1”, the only name that begins so</source>
        <translation>осылай басталатын жалғыз атау «%1» деп алынды</translation>
    </message>
    <message>
        <source>“%1” is named in the title</source>
        <translation>«%1» кесте тақырыбында аталған</translation>
    </message>
</context>
<context>
    <name>Neighbourhood</name>
    <message>
        <source>Tolerance for borders that do not meet exactly (units of the regions&apos; layer)</source>
        <translation>Дәл түйіспейтін шекаралардың шақтамасы (өңірлер қабатының бірліктері)</translation>
    </message>
    <message>
        <source>Regions without neighbours: %1.</source>
        <translation>Көршісі жоқ өңірлер: %1.</translation>
    </message>
    <message>
        <source>The regions reach the antimeridian from both sides: those that meet there are not taken for neighbours. A projected layer of them has no such seam.</source>
        <translation>Өңірлер антимеридианға екі жағынан жетеді: сонда түйісетіндері көрші саналмайды. Проекциядағы қабатта мұндай жік жоқ.</translation>
    </message>
    <message>
        <source>the weight is missing</source>
        <translation>салмақ жоқ</translation>
    </message>
    <message>
        <source>a weight must not be below 0</source>
        <translation>салмақ 0-ден кем болмауы керек</translation>
    </message>
    <message>
        <source>WEIGHTS_TABLE: no row names two of the regions. It has %1, the regions are %2. Set WEIGHTS_FROM_FIELD and WEIGHTS_TO_FIELD to fields with the ids of the regions.</source>
        <translation>WEIGHTS_TABLE: бірде-бір жол екі өңірді атамайды. Онда %1, ал өңірлер – %2. WEIGHTS_FROM_FIELD пен WEIGHTS_TO_FIELD ішінде өңір кодтары бар өрістерді көрсетіңіз.</translation>
    </message>
    <message>
        <source>WEIGHTS_TABLE names what is no region here: %1. These rows are left out.</source>
        <translation>WEIGHTS_TABLE өңірлер арасында жоқты атайды: %1. Бұл жолдар тасталды.</translation>
    </message>
    <message>
        <source>WEIGHTS_TABLE has %1 rows from a region to itself: they are left out.</source>
        <translation>WEIGHTS_TABLE ішінде өңірден өзіне баратын жолдар: %1; олар тасталды.</translation>
    </message>
    <message>
        <source>Id of the region (from)</source>
        <translation>Өңір коды (қайдан)</translation>
    </message>
    <message>
        <source>Id of its neighbour (to)</source>
        <translation>Көршісінің коды (қайда)</translation>
    </message>
    <message>
        <source>Weight of the neighbour (empty = 1)</source>
        <translation>Көршінің салмағы (бос = 1)</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>the table has a second row from %1 to this region; leave one of them, or take WEIGHTS flows, which adds them up</source>
        <translation>кестеде %1-ден осы өңірге екінші жол бар; бірін қалдырыңыз немесе оларды қосатын WEIGHTS flows таңдаңыз</translation>
    </message>
    <message>
        <source>WEIGHTS_BAND is taken as %1 m, the least with which every region has a neighbour.</source>
        <translation>WEIGHTS_BAND %1 м деп алынды: әр өңірдің көршісі болатын ең аз қашықтық.</translation>
    </message>
    <message>
        <source>WEIGHTS_POWER: region %1 has its centroid where another has it, so that their inverse distance is infinite. Take WEIGHTS_POWER=0, or WEIGHTS kernel.</source>
        <translation>WEIGHTS_POWER: %1 өңірінің центроиды басқасымен бір жерде, кері қашықтық шексіз. WEIGHTS_POWER=0 немесе WEIGHTS kernel таңдаңыз.</translation>
    </message>
    <message>
        <source>Table of neighbours or flows</source>
        <translation>Көршілер немесе ағындар кестесі</translation>
    </message>
    <message>
        <source>k_nearest, kernel: number of nearest neighbours</source>
        <translation>k_nearest, kernel: ең жақын көршілер саны</translation>
    </message>
    <message>
        <source>distance_band: weights fall with this power of the distance (0 = all are 1)</source>
        <translation>distance_band: салмақтар қашықтықтың осы дәрежесімен кемиді (0 = бәрі 1)</translation>
    </message>
    <message>
        <source>kernel: its function</source>
        <translation>kernel: оның функциясы</translation>
    </message>
    <message>
        <source>WEIGHTS says %1: give WEIGHTS_TABLE, a table with a row for each pair of neighbours.</source>
        <translation>WEIGHTS = %1: WEIGHTS_TABLE беріңіз, көршілердің әр жұбына бір жолы бар кесте.</translation>
    </message>
    <message>
        <source>WEIGHTS_TABLE is given, but WEIGHTS says %1: set it to table or flows, or leave the table out.</source>
        <translation>WEIGHTS_TABLE берілген, бірақ WEIGHTS = %1: table немесе flows таңдаңыз, не кестені алып тастаңыз.</translation>
    </message>
    <message>
        <source>WEIGHTS_BAND: give a distance above 0, in metres, or leave it empty.</source>
        <translation>WEIGHTS_BAND: 0-ден үлкен қашықтықты метрмен беріңіз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Neighbours (rook: a shared border; queen: also a point; others: see “Neighbours”)</source>
        <translation>Көршілер (rook: ортақ шекара; queen: нүкте де; басқалары: «Көршілер»)</translation>
    </message>
    <message>
        <source>distance_band, kernel: greatest distance, metres (empty: found by itself)</source>
        <translation>distance_band, kernel: ең үлкен қашықтық, метр (бос: өзі табады)</translation>
    </message>
    <message>
        <source>Regions whose borders are within %1 units of the layer of each other, but do not meet: %2. They are not taken for neighbours; SNAP=%1 would join them.</source>
        <translation>Шекаралары бір-бірінен қабаттың %1 бірлігінен алыс емес, бірақ түйіспейтін өңірлер: %2. Олар көрші саналмайды; SNAP=%1 оларды қосады.</translation>
    </message>
</context>
<context>
    <name>NeighboursAlgorithm</name>
    <message>
        <source>Points have neighbours by k_nearest, distance_band, kernel, table or flows.</source>
        <translation>Нүктелердің көршілері k_nearest, distance_band, kernel, table немесе flows арқылы анықталады.</translation>
    </message>
    <message>
        <source>%1 links of %2 regions, %3 neighbours a region on average; without neighbours: %4; parts that no link joins: %5; links added: %6.</source>
        <translation>Байланыстар: %1, өңірлер: %2, бір өңірге орташа көрші: %3; көршісіз: %4; байланыспаған бөліктер: %5; қосылған байланыстар: %6.</translation>
    </message>
    <message>
        <source>The territory is in %1 parts that no link joins: algorithms that divide it treat each by itself. ISLANDS=connect_all joins them by the shortest links.</source>
        <translation>Аумақ байланыспаған %1 бөліктен тұрады: аудандастыру алгоритмдері әрқайсысын бөлек қарайды. ISLANDS=connect_all оларды ең қысқа байланыстармен қосады.</translation>
    </message>
    <message>
        <source>Neighbours by %1.</source>
        <translation>Көршілер: %1.</translation>
    </message>
    <message>
        <source>Table of neighbours</source>
        <translation>Көршілер кестесі</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Regions with their neighbours</source>
        <translation>Көршілер саны бар өңірлер</translation>
    </message>
    <message>
        <source>Report on neighbours</source>
        <translation>Көршілер туралы есеп</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Көршілер</translation>
    </message>
    <message>
        <source>from</source>
        <translation>қайдан</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>өңір коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>id of its neighbour, in the type of the source</source>
        <translation>көршісінің коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>салмақ</translation>
    </message>
    <message>
        <source>weight of the neighbour, above 0; row-standardised if that was asked for</source>
        <translation>көршінің салмағы, 0-ден үлкен; сұралса, жол бойынша нормаланған</translation>
    </message>
    <message>
        <source>distance, km</source>
        <translation>қашықтық, км</translation>
    </message>
    <message>
        <source>between the centroids, km; NULL where one has no geometry</source>
        <translation>центроидтар арасында, км; бірінің геометриясы болмаса NULL</translation>
    </message>
    <message>
        <source>weight back</source>
        <translation>кері салмақ</translation>
    </message>
    <message>
        <source>weight in the other direction; NULL where there is no link that way</source>
        <translation>кері бағыттағы салмақ; ондай байланыс болмаса NULL</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>neighbour; added: put in by ISLANDS; near_miss: no neighbours, but their borders all but touch</source>
        <translation>neighbour: көршілер; added: ISLANDS бойынша қосылған; near_miss: көрші емес, бірақ шекаралары дерлік түйіседі</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>name of the region, where its layer has one</source>
        <translation>өңір атауы, қабатында бар болса</translation>
    </message>
    <message>
        <source>number of neighbours</source>
        <translation>көршілер саны</translation>
    </message>
    <message>
        <source>0 and above</source>
        <translation>0 және одан көп</translation>
    </message>
    <message>
        <source>sum of weights</source>
        <translation>салмақтар қосындысы</translation>
    </message>
    <message>
        <source>of its neighbours, 0 and above</source>
        <translation>көршілерінің, 0 және одан көп</translation>
    </message>
    <message>
        <source>component</source>
        <translation>компонента</translation>
    </message>
    <message>
        <source>number of the part of the territory that links join, 1 and above, in the order of the lowest ids</source>
        <translation>аумақтың байланысқан бөлігінің нөмірі, 1-ден, ең кіші кодтар ретімен</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>табылғаны</translation>
    </message>
    <message>
        <source>island: without neighbours before ISLANDS was applied; component: its first region and its size; added: a link put in; near_miss: borders that all but touch</source>
        <translation>island: ISLANDS қолданылғанға дейін көршісіз; component: оның бірінші өңірі мен көлемі; added: қосылған байланыс; near_miss: шекаралар дерлік түйіседі</translation>
    </message>
    <message>
        <source>id of the region</source>
        <translation>өңір коды</translation>
    </message>
    <message>
        <source>other region</source>
        <translation>басқа өңір</translation>
    </message>
    <message>
        <source>id of the other one; of an island the nearest; NULL where there is none</source>
        <translation>екіншісінің коды; арал үшін ең жақыны; болмаса NULL</translation>
    </message>
    <message>
        <source>size</source>
        <translation>көлемі</translation>
    </message>
    <message>
        <source>regions of a component, 1 and above; NULL otherwise</source>
        <translation>компонентадағы өңірлер, 1-ден; әйтпесе NULL</translation>
    </message>
    <message>
        <source>Regions (polygons or points)</source>
        <translation>Өңірлер (полигондар немесе нүктелер)</translation>
    </message>
    <message>
        <source>Id of the regions</source>
        <translation>Өңір коды</translation>
    </message>
    <message>
        <source>Order: neighbours of neighbours are 2</source>
        <translation>Рет: көршілердің көршілері — 2</translation>
    </message>
    <message>
        <source>Take in the lower orders too</source>
        <translation>Төменгі реттерді де қосу</translation>
    </message>
    <message>
        <source>Links of one direction (either: make them mutual; both: keep mutual ones only)</source>
        <translation>Бір бағытты байланыстар (either: өзара ету; both: тек өзара байланыстарды қалдыру)</translation>
    </message>
    <message>
        <source>Divide the weights of each region by their sum</source>
        <translation>Әр өңірдің салмақтарын қосындысына бөлу</translation>
    </message>
    <message>
        <source>Number of links, each direction by itself</source>
        <translation>Байланыстар саны, әр бағыт бөлек</translation>
    </message>
    <message>
        <source>Number of regions without neighbours</source>
        <translation>Көршісіз өңірлер саны</translation>
    </message>
    <message>
        <source>Number of parts that no link joins</source>
        <translation>Байланыспаған бөліктер саны</translation>
    </message>
    <message>
        <source>Number of near misses</source>
        <translation>Дерлік түйіскен жұптар саны</translation>
    </message>
    <message>
        <source>Mean number of neighbours</source>
        <translation>Көршілердің орташа саны</translation>
    </message>
    <message>
        <source>Which regions are neighbours, and is the territory in one piece?</source>
        <translation>Қай өңірлер көрші және аумақ тұтас па?</translation>
    </message>
    <message>
        <source>Use it to see the neighbours before you trust what rests on them, to repair islands, and to give the same table (WEIGHTS table, WEIGHTS_TABLE) to all other algorithms. Algorithms that divide a territory go by component: parts that no link joins stay apart unless you connect them here.</source>
        <translation>Көршілерге сүйенбес бұрын оларды көру, аралдарды түзету және бір кестені (WEIGHTS table, WEIGHTS_TABLE) барлық басқа алгоритмдерге беру үшін қолданыңыз. Аудандастыру алгоритмдері компонента бойынша жұмыс істейді: байланыспаған бөліктер осында қосылмаса, бөлек қалады.</translation>
    </message>
    <message>
        <source>Anselin, L. (1988), Spatial Econometrics, https://doi.org/10.1007/978-94-015-7799-1; Anselin, L. and Rey, S. (2014), Modern Spatial Econometrics in Practice</source>
        <translation>Anselin, L. (1988), Spatial Econometrics, https://doi.org/10.1007/978-94-015-7799-1; Anselin, L. and Rey, S. (2014), Modern Spatial Econometrics in Practice</translation>
    </message>
    <message>
        <source>Distances are metres between centroids, geodesics for layers in degrees. Of equally near regions the first ids count. A region has no weight with itself. What connects gets the least weight that there is (1 for borders), in both directions. Regions without geometry have no neighbours by border or distance. The order of rows decides nothing.</source>
        <translation>Қашықтықтар — центроидтар арасындағы метр, градустағы қабаттар үшін геодезиялық. Бірдей жақындардан алғашқы кодтар алынады. Өңірдің өзімен салмағы жоқ. Қосылған байланыстар бар салмақтардың ең азын (шекара үшін 1) екі бағытта алады. Геометриясыз өңірлердің шекара не қашықтық бойынша көршісі жоқ. Жолдардың реті ештеңені шешпейді.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:neighbours -- REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; WEIGHTS=queen OUTPUT=neighbours.csv OUTPUT_LINKS=links.gpkg</source>
        <translation>qgis_process run territorial:neighbours -- REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; WEIGHTS=queen OUTPUT=neighbours.csv OUTPUT_LINKS=links.gpkg</translation>
    </message>
    <message>
        <source>Regions and parts without links</source>
        <translation>Байланыссыз өңірлер мен бөліктер</translation>
    </message>
    <message>
        <source>rook: a border of positive length in common; queen: also a single point; SNAP joins borders that do not meet exactly. k_nearest: the WEIGHTS_COUNT nearest centroids, directed. distance_band: all within WEIGHTS_BAND, weight 1 or distance (metres) to the power of -WEIGHTS_POWER. kernel: of z = distance / bandwidth up to 1: uniform 1/2, triangular 1 - z, epanechnikov 3/4 (1 - z²), quartic 15/16 (1 - z²)², gaussian exp(-z²/2) / √(2π). flows: the sum of all flows between two regions, both directions together. Order k: as many steps apart along links of the first order, weight 1. WEIGHTS_BAND left empty: for distance_band the least that leaves nobody without neighbour, for kernel each region&apos;s own, to its WEIGHTS_COUNT-th neighbour. ISLANDS: connect_islands links regions without neighbours to the nearest, connect_all adds the shortest links that make one whole, drop leaves regions without neighbours out.</source>
        <translation>rook: ұзындығы оң ортақ шекара; queen: бір нүкте де; SNAP дәл түйіспейтін шекараларды қосады. k_nearest: ең жақын WEIGHTS_COUNT центроид, бағытталған. distance_band: WEIGHTS_BAND ішіндегілердің бәрі, салмағы 1 немесе қашықтық (метр) -WEIGHTS_POWER дәрежесінде. kernel: z = қашықтық / терезе ені, 1-ге дейін: uniform 1/2, triangular 1 - z, epanechnikov 3/4 (1 - z²), quartic 15/16 (1 - z²)², gaussian exp(-z²/2) / √(2π). flows: екі өңір арасындағы барлық ағындардың екі бағыттағы қосындысы. k реті: бірінші ретті байланыстар бойымен сонша қадам, салмағы 1. WEIGHTS_BAND бос болса: distance_band үшін ешкім көршісіз қалмайтын ең аз қашықтық, kernel үшін әр өңірдің өзінікі, WEIGHTS_COUNT-інші көршісіне дейін. ISLANDS: connect_islands көршісіз өңірлерді ең жақынымен қосады, connect_all бәрін біріктіретін ең қысқа байланыстарды қосады, drop көршісіз өңірлерді шығарады.</translation>
    </message>
</context>
<context>
    <name>NodeLabels</name>
    <message>
        <source>KEEP_CLEAR: %1 features cannot be brought into the projection of the map.</source>
        <translation>KEEP_CLEAR: карта проекциясына келтірілмейтін нысандар: %1.</translation>
    </message>
    <message>
        <source>Largest places that get a label (0 = none)</source>
        <translation>Жазуы бар ең ірі орындар саны (0 = жазусыз)</translation>
    </message>
    <message>
        <source>Flows, as lines or arrows, that labels keep clear of</source>
        <translation>Жазулар тимейтін ағындар, сызық не жебе түрінде</translation>
    </message>
    <message>
        <source>Size of the labels, points</source>
        <translation>Жазулар өлшемі, пункт</translation>
    </message>
    <message>
        <source>Resolution of the printed map, dpi</source>
        <translation>Басылатын карта ажыратымдылығы, dpi</translation>
    </message>
    <message>
        <source>Projection of the map (empty: that of the places, else equal-area around them)</source>
        <translation>Карта проекциясы (бос: орындардікі, әйтпесе оларды айнала тең ауданды)</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places (points, or polygons: a point on surface)</source>
        <translation>Орындар (нүктелер немесе полигондар: бетіндегі нүкте)</translation>
    </message>
    <message>
        <source>Id of the places</source>
        <translation>Орын коды</translation>
    </message>
    <message>
        <source>PLACES: the layer cannot be opened.</source>
        <translation>PLACES: қабат ашылмайды.</translation>
    </message>
    <message>
        <source>PLACES: the layer %1 has no geometry. Give a layer of points or polygons.</source>
        <translation>PLACES: %1 қабатының геометриясы жоқ. Нүктелер не полигондар қабатын беріңіз.</translation>
    </message>
    <message>
        <source>PLACES: the layer %1 has lines, and a place on a line is ambiguous. Give a layer of points or polygons.</source>
        <translation>PLACES: %1 қабатында сызықтар бар, ал сызықтағы орын бірмәнді емес. Нүктелер не полигондар қабатын беріңіз.</translation>
    </message>
    <message>
        <source>PLACES: the layer %1 has no coordinate reference system, so no length can be measured. Set it in the layer&apos;s properties.</source>
        <translation>PLACES: %1 қабатының координаттар жүйесі жоқ, ұзындық өлшенбейді. Оны қабат қасиеттерінде орнатыңыз.</translation>
    </message>
    <message>
        <source>the id is repeated, it is also that of feature %1</source>
        <translation>код қайталанады, ол %1 нысанында да бар</translation>
    </message>
    <message>
        <source>the place has flows but no geometry</source>
        <translation>орынның ағындары бар, бірақ геометриясы жоқ</translation>
    </message>
    <message>
        <source>the place is neither a point nor a polygon</source>
        <translation>орын нүкте де, полигон да емес</translation>
    </message>
    <message>
        <source>the place has %1 points instead of one</source>
        <translation>орында бір нүктенің орнына %1 нүкте бар</translation>
    </message>
    <message>
        <source>the polygon of the place has no surface to set a point on</source>
        <translation>орын полигонының нүкте қоятын беті жоқ</translation>
    </message>
    <message>
        <source>the coordinates of the place are not finite numbers</source>
        <translation>орын координаттары шекті сандар емес</translation>
    </message>
    <message>
        <source>the latitude of the place is outside -90 to 90 degrees</source>
        <translation>орынның ендігі -90 пен 90 градус аралығынан тыс</translation>
    </message>
</context>
<context>
    <name>PlantTable</name>
    <message>
        <source>a value must not be negative</source>
        <translation>мән теріс болмауы керек</translation>
    </message>
    <message>
        <source>a plant Herfindahl lies above 0 and is at most 1</source>
        <translation>кәсіпорындардың Херфиндаль индексі 0-ден үлкен және 1-ден аспайды</translation>
    </message>
    <message>
        <source>the industry is repeated: give a row an industry, and name PLANT_YEAR_FIELD where the table has years</source>
        <translation>сала қайталанған: әр салаға бір жол беріңіз, кестеде жылдар болса, PLANT_YEAR_FIELD көрсетіңіз</translation>
    </message>
    <message>
        <source>no plants fit into the size class: the number of plants is whole, the upper bound not below the lower one, and the total between plants times bounds; a class without an upper bound needs its total</source>
        <translation>мөлшер класына кәсіпорындар сыймайды: кәсіпорындар саны бүтін, жоғарғы шек төменгіден кем емес, қорытынды кәсіпорындар санының шектерге көбейтіндісінің арасында; жоғарғы шегі жоқ класқа қорытынды керек</translation>
    </message>
    <message>
        <source>%1: %2 in plants, %3 in the table</source>
        <translation>%1: кәсіпорындарда %2, кестеде %3</translation>
    </message>
    <message>
        <source>The plants do not hold the persons of the activity table (%1). Only their shares are used.</source>
        <translation>Кәсіпорындардағы адам саны қызмет кестесіне сай емес (%1). Кәсіпорындардың үлестері ғана қолданылады.</translation>
    </message>
    <message>
        <source>Plants: a row a plant, a size class or an industry (for Ellison-Glaeser)</source>
        <translation>Кәсіпорындар: жол – кәсіпорын, мөлшер класы немесе сала (Эллисон–Глейзер индексі үшін)</translation>
    </message>
    <message>
        <source>Industry in the table of plants</source>
        <translation>Кәсіпорындар кестесіндегі сала</translation>
    </message>
    <message>
        <source>Year in the table of plants (empty = the same plants in all years)</source>
        <translation>Кәсіпорындар кестесіндегі жыл (бос = барлық жылда бір кәсіпорындар)</translation>
    </message>
    <message>
        <source>Size in the table of plants</source>
        <translation>Кәсіпорындар кестесіндегі мөлшер</translation>
    </message>
    <message>
        <source>Or: plant Herfindahl of the industry</source>
        <translation>Немесе: сала кәсіпорындарының Херфиндаль индексі</translation>
    </message>
    <message>
        <source>Or: lower bound of the size class</source>
        <translation>Немесе: мөлшер класының төменгі шегі</translation>
    </message>
    <message>
        <source>Upper bound of the size class (NULL = open)</source>
        <translation>Мөлшер класының жоғарғы шегі (NULL = ашық)</translation>
    </message>
    <message>
        <source>Number of plants in the size class or the industry</source>
        <translation>Мөлшер класындағы немесе саладағы кәсіпорындар саны</translation>
    </message>
    <message>
        <source>Sum of the sizes in the size class, where it is known</source>
        <translation>Кластағы мөлшерлер қосындысы, белгілі болса</translation>
    </message>
    <message>
        <source>PLANTS: the table cannot be opened.</source>
        <translation>PLANTS: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>PLANTS: give either PLANT_HERFINDAHL_FIELD or the fields of size classes, not both.</source>
        <translation>PLANTS: PLANT_HERFINDAHL_FIELD немесе мөлшер кластарының өрістерін беріңіз, екеуін бірге емес.</translation>
    </message>
    <message>
        <source>Ellison-Glaeser is NULL: %1</source>
        <translation>Эллисон–Глейзер индексі – NULL: %1</translation>
    </message>
    <message>
        <source>The values count plants: for Ellison-Glaeser all plants are taken as of one size. PLANTS can say their sizes.</source>
        <translation>Мәндер – кәсіпорындар саны: Эллисон–Глейзер индексі үшін барлық кәсіпорындар бір мөлшерде деп алынады. Мөлшерлерін PLANTS ішінде беруге болады.</translation>
    </message>
    <message>
        <source>PLANTS: %1 rows of industries or years that ACTIVITY lacks, and %2 without a size, are not used.</source>
        <translation>PLANTS: ACTIVITY ішінде жоқ салалар не жылдар жолдары (%1) және мөлшері жоқ жолдар (%2) қолданылмады.</translation>
    </message>
    <message>
        <source>Industries without plants, so without Ellison-Glaeser: %1.</source>
        <translation>Кәсіпорны жоқ, демек Эллисон–Глейзер индексінсіз салалар: %1.</translation>
    </message>
    <message>
        <source>A Herfindahl alone gives the index and no test: the test needs the sizes of plants.</source>
        <translation>Херфиндаль индексінің өзі индексті береді, тексеруді емес: тексеруге кәсіпорындардың мөлшері керек.</translation>
    </message>
</context>
<context>
    <name>PrepareTableAlgorithm</name>
    <message>
        <source>%1 is read as %2, %3 sheets.</source>
        <translation>%1 %2 ретінде оқылады, парақтар: %3.</translation>
    </message>
    <message>
        <source>names of regions</source>
        <translation>өңірлер атаулары</translation>
    </message>
    <message>
        <source>names of industries</source>
        <translation>салалар атаулары</translation>
    </message>
    <message>
        <source>No year is recognised for some values: their year is NULL. Set YEAR, or YEAR_COLUMN.</source>
        <translation>Кейбір мәндердің жылы танылмады: ол NULL. YEAR немесе YEAR_COLUMN беріңіз.</translation>
    </message>
    <message>
        <source>%1 rows: %2 regions, %3 industries. Missing: %4, suppressed: %5, marks for zero: %6, totals left out: %7.</source>
        <translation>Жолдар: %1; өңірлер: %2, салалар: %3. Дерек жоқ: %4, құпия: %5, нөл белгілері: %6, тасталған қорытындылар: %7.</translation>
    </message>
    <message>
        <source>%1 cells repeat a region, industry and year: they are summed.</source>
        <translation>Өңірді, саланы және жылды қайталайтын ұяшықтар: %1; олар қосылды.</translation>
    </message>
    <message>
        <source>%1 totals differ from the sum of their parts: see OUTPUT_CHANGES.</source>
        <translation>Бөліктерінің қосындысынан өзгеше қорытындылар: %1; OUTPUT_CHANGES қараңыз.</translation>
    </message>
    <message>
        <source>Guessed, check them: %1.</source>
        <translation>Болжанғандар, тексеріңіз: %1.</translation>
    </message>
    <message>
        <source>Long table made from %1.</source>
        <translation>%1 негізіндегі ұзын кесте.</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>%1 ішіндегі өзгерістер</translation>
    </message>
    <message>
        <source>What was changed, left out or guessed.</source>
        <translation>Не өзгертілді, тасталды немесе болжанды.</translation>
    </message>
    <message>
        <source>Prepare table of a statistical office</source>
        <translation>Статистика органының кестесін дайындау</translation>
    </message>
    <message>
        <source>Activity table</source>
        <translation>Қызмет кестесі</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>code of the region</source>
        <translation>өңір коды</translation>
    </message>
    <message>
        <source>name of the region</source>
        <translation>өңір атауы</translation>
    </message>
    <message>
        <source>in the language of the plugin, where the table of names has it</source>
        <translation>плагин тілінде, егер атаулар кестесінде болса</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>code of the industry, as text</source>
        <translation>сала коды, мәтін түрінде</translation>
    </message>
    <message>
        <source>name of the industry</source>
        <translation>сала атауы</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>NULL where the table names none</source>
        <translation>кесте атамаса NULL</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>in the unit of the table; NULL where it is missing or suppressed</source>
        <translation>кесте бірлігінде; дерек жоқ немесе құпия болса NULL</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебе</translation>
    </message>
    <message>
        <source>value: a number; zero: a mark that stands for zero; missing: an empty cell, or a mark or text that is no number; suppressed: kept secret by the office</source>
        <translation>value: сан; zero: нөлді білдіретін белгі; missing: бос ұяшық немесе сан емес белгі не мәтін; suppressed: статистика органы құпия ұстаған</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>өлшем бірлігі</translation>
    </message>
    <message>
        <source>as the table writes it; NULL where it names none that is known</source>
        <translation>кестеде жазылғандай; белгілі бірлік болмаса NULL</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>шекаралар</translation>
    </message>
    <message>
        <source>year of the territorial division whose regions are exactly those of the year; NULL where none or several are</source>
        <translation>өңірлері дәл осы жылдағыдай аумақтық бөліністің жылы; ондай бөлініс болмаса немесе бірнешеу болса NULL</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>ұяшықтар</translation>
    </message>
    <message>
        <source>where the value stands, such as Sheet1!C7; several where repeated ones were summed</source>
        <translation>мән тұрған жер, мысалы Sheet1!C7; қайталаулар қосылса бірнешеу</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>парақ</translation>
    </message>
    <message>
        <source>NULL for a text file</source>
        <translation>мәтіндік файл үшін NULL</translation>
    </message>
    <message>
        <source>row</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>1 is the first; NULL where a whole sheet or column is meant</source>
        <translation>1 – бірінші; тұтас парақ немесе баған туралы болса NULL</translation>
    </message>
    <message>
        <source>column</source>
        <translation>баған</translation>
    </message>
    <message>
        <source>letters; NULL where a whole sheet or row is meant</source>
        <translation>әріптер; тұтас парақ немесе жол туралы болса NULL</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>as it stands in the cell</source>
        <translation>ұяшықта тұрғандай</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>не істелді</translation>
    </message>
    <message>
        <source>number: another spelling of a number; zero, missing, suppressed: what a mark stands for; guessed: check it; dropped: not in the result; total: left out as one; summed: added to another cell; differs: a total that is not the sum of its parts</source>
        <translation>number: санның басқаша жазылуы; zero, missing, suppressed: белгі нені білдіреді; guessed: тексеріңіз; dropped: нәтижеге кірмеді; total: қорытынды ретінде тасталды; summed: басқа ұяшыққа қосылды; differs: бөліктерінің қосындысына тең емес қорытынды</translation>
    </message>
    <message>
        <source>why</source>
        <translation>неге</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>сөйлем</translation>
    </message>
    <message>
        <source>Workbook or text file (XLSX, XLS, ODS, CSV)</source>
        <translation>Кітап немесе мәтіндік файл (XLSX, XLS, ODS, CSV)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Кестелер (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Sheets, divided by ; (* stands for any text; empty = all)</source>
        <translation>Парақтар ; арқылы (* – кез келген мәтін; бос = барлығы)</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Бағандар нені білдіреді</translation>
    </message>
    <message>
        <source>What a sheet is</source>
        <translation>Парақ нені білдіреді</translation>
    </message>
    <message>
        <source>Industry of all values, where the table names none</source>
        <translation>Барлық мәндердің саласы, егер кесте атамаса</translation>
    </message>
    <message>
        <source>Year of all values, where the table names none</source>
        <translation>Барлық мәндердің жылы, егер кесте атамаса</translation>
    </message>
    <message>
        <source>Rows above the data (titles and header)</source>
        <translation>Деректердің үстіндегі жолдар саны (атау мен тақырып)</translation>
    </message>
    <message>
        <source>Column of the regions (letter, number or heading)</source>
        <translation>Өңірлер бағаны (әріп, нөмір немесе тақырып)</translation>
    </message>
    <message>
        <source>Column of the industries (letter, number or heading)</source>
        <translation>Салалар бағаны (әріп, нөмір немесе тақырып)</translation>
    </message>
    <message>
        <source>Column of the years (letter, number or heading)</source>
        <translation>Жылдар бағаны (әріп, нөмір немесе тақырып)</translation>
    </message>
    <message>
        <source>Encoding of a text file (empty = recognised)</source>
        <translation>Мәтіндік файлдың кодтауы (бос = тану)</translation>
    </message>
    <message>
        <source>Delimiter of a text file</source>
        <translation>Мәтіндік файлдың бөлгіші</translation>
    </message>
    <message>
        <source>What a comma in a number is</source>
        <translation>Сандағы үтір нені білдіреді</translation>
    </message>
    <message>
        <source>Marks that stand for zero, divided by ;</source>
        <translation>Нөл белгілері ; арқылы</translation>
    </message>
    <message>
        <source>Marks that stand for missing values, divided by ;</source>
        <translation>Деректің жоқтығының белгілері ; арқылы</translation>
    </message>
    <message>
        <source>Marks that stand for suppressed values, divided by ;</source>
        <translation>Құпия мәндердің белгілері ; арқылы</translation>
    </message>
    <message>
        <source>Names and codes of regions (empty = those of Kazakhstan)</source>
        <translation>Өңірлердің атаулары мен кодтары (бос = Қазақстан)</translation>
    </message>
    <message>
        <source>Names and codes of industries (empty = sections)</source>
        <translation>Салалардың атаулары мен кодтары (бос = секциялар)</translation>
    </message>
    <message>
        <source>Code of the region</source>
        <translation>Өңір коды</translation>
    </message>
    <message>
        <source>Code of the industry</source>
        <translation>Сала коды</translation>
    </message>
    <message>
        <source>Names of the region (empty = fields that begin with name)</source>
        <translation>Өңір атаулары (бос = name деп басталатын өрістер)</translation>
    </message>
    <message>
        <source>Names of the industry (empty = fields that begin with name)</source>
        <translation>Сала атаулары (бос = name деп басталатын өрістер)</translation>
    </message>
    <message>
        <source>Code of the region that it is part of</source>
        <translation>Өңір құрамына кіретін өңірдің коды</translation>
    </message>
    <message>
        <source>Code of the industry that it is part of</source>
        <translation>Сала құрамына кіретін саланың коды</translation>
    </message>
    <message>
        <source>Names that are not known</source>
        <translation>Белгісіз атаулар</translation>
    </message>
    <message>
        <source>Totals and subtotals</source>
        <translation>Қорытындылар мен аралық қорытындылар</translation>
    </message>
    <message>
        <source>Number of rows written</source>
        <translation>Жазылған жолдар саны</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Өңірлер саны</translation>
    </message>
    <message>
        <source>Number of industries</source>
        <translation>Салалар саны</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>Жылдар саны</translation>
    </message>
    <message>
        <source>Number of sheets with values</source>
        <translation>Мәндері бар парақтар саны</translation>
    </message>
    <message>
        <source>Number of marks that stand for zero</source>
        <translation>Нөлді білдіретін белгілер саны</translation>
    </message>
    <message>
        <source>Number of missing values</source>
        <translation>Жоқ мәндер саны</translation>
    </message>
    <message>
        <source>Number of suppressed values</source>
        <translation>Құпия мәндер саны</translation>
    </message>
    <message>
        <source>Number of guesses</source>
        <translation>Болжамдар саны</translation>
    </message>
    <message>
        <source>Number of cells, rows, columns and sheets left out</source>
        <translation>Тасталған ұяшықтар, жолдар, бағандар мен парақтар саны</translation>
    </message>
    <message>
        <source>Number of cells that are totals</source>
        <translation>Қорытынды ұяшықтар саны</translation>
    </message>
    <message>
        <source>Number of totals that differ from the sum of their parts</source>
        <translation>Бөліктерінің қосындысынан өзгеше қорытындылар саны</translation>
    </message>
    <message>
        <source>Number of cells added to another</source>
        <translation>Басқаларына қосылған ұяшықтар саны</translation>
    </message>
    <message>
        <source>Number of changes listed</source>
        <translation>Тізілген өзгерістер саны</translation>
    </message>
    <message>
        <source>How does a table of a statistical office, as it was published, become a table of region, industry, year and value?</source>
        <translation>Статистика органының кестесі жарияланған күйінен өңір, сала, жыл және мән кестесіне қалай айналады?</translation>
    </message>
    <message>
        <source>Use it before every other algorithm on a workbook or text file that was made for readers: several header rows, merged cells, years, industries or regions as columns, one sheet an industry or a year, notes below, spaces in numbers, marks for what is not there. What is guessed can be set by hand. Read the list of changes before you use the result. A table that has one row a region and industry already needs none of this.</source>
        <translation>Оқырманға арналған кітапқа немесе мәтіндік файлға барлық басқа алгоритмдерден бұрын қолданыңыз: бірнеше жолды тақырып, біріктірілген ұяшықтар, баған ретіндегі жылдар, салалар не өңірлер, әр салаға не жылға бір парақ, төмендегі ескертпелер, сандардағы бос орындар, дерек орнындағы шартты белгілер. Болжанғанның бәрін қолмен беруге болады. Нәтижені пайдаланбас бұрын өзгерістер тізімін оқыңыз. Әр өңір мен салаға бір жолы бар кестеге бұл қажет емес.</translation>
    </message>
    <message>
        <source>Regions and industries are found by their names or codes: exactly, without regard to case, spaces, hyphens, line breaks, words such as region or city, footnote marks and letters of the other script that look the same; else by the nearest name, where at most one letter in six differs and no other name is as near. The row and the column that name most of them are header and labels. Numbers: spaces of all widths between digits go, a comma is a decimal one unless the table shows otherwise. Totals: the whole, and a group whose parts are all there or sum to it within rounding.</source>
        <translation>Өңірлер мен салалар атаулары немесе кодтары бойынша табылады: дәл, әріп көлемі, бос орындар, сызықшалар, жол үзілістері, «облысы» не «қаласы» сияқты сөздер, сілтеме белгілері және басқа әліпбидің ұқсас әріптері ескерілмей; әйтпесе ең жақын атау бойынша, егер алты әріптен біреуден артық айырма болмаса және сондай жақын басқасы болмаса. Мұндай атаулар ең көп жол мен баған – тақырып және жол атаулары. Сандар: цифрлар арасындағы кез келген ендегі бос орындар алынады; кесте басқаша көрсетпесе, үтір ондық болып саналады. Қорытындылар: бүтін, сондай-ақ барлық бөліктері бар немесе қосындысы дөңгелектеу дәлдігімен оған тең топ.</translation>
    </message>
    <message>
        <source>Wickham, H. (2014), Tidy data, doi:10.18637/jss.v059.i10; marks of the Bureau of National Statistics of Kazakhstan</source>
        <translation>Wickham, H. (2014), Tidy data, doi:10.18637/jss.v059.i10; Қазақстан Ұлттық статистика бюросының шартты белгілері</translation>
    </message>
    <message>
        <source>An empty cell is missing and its value NULL; marks are zero, missing or suppressed as the parameters say. What is no number in a cell of values is missing, and listed. Rows and columns with an unknown name are left out and listed in OUTPUT_UNMATCHED with the nearest names and their share of the value; with UNKNOWN keep they stay as they are. Repeated cells of one region, industry and year are summed, and listed; a sheet that says the same as another is left out. Codes that were read as numbers and texts in a wrong encoding stop the run. Totals are left out unless TOTALS says keep, and those that differ from the sum of their parts are listed. Of several units of one name the one below its region, then the one that no other label names is taken, and listed as a guess. The shipped names of regions know spellings in three languages, the divisions of 2015, 2018 and 2022 and earlier names.</source>
        <translation>Бос ұяшық – дерек жоқ, мәні NULL; белгілер параметрлерде берілгендей нөлді, деректің жоқтығын немесе құпия мәнді білдіреді. Мәндер ұяшығындағы сан емес нәрсе – дерек жоқ, ол тізіледі. Атауы белгісіз жолдар мен бағандар тасталып, ең жақын атауларымен және мәндегі үлесімен OUTPUT_UNMATCHED ішінде тізіледі; UNKNOWN keep болса, сол күйінде қалады. Бір өңірдің, саланың және жылдың қайталанған ұяшықтары қосылып, тізіледі; басқасын қайталайтын парақ тасталады. Сан ретінде оқылған кодтар мен қате кодталған мәтіндер жұмысты тоқтатады. TOTALS keep болмаса, қорытындылар тасталады; бөліктерінің қосындысына тең еместері тізіледі. Атаулас бірнеше бірліктің ішінен өз өңірінің астында тұрғаны, содан кейін басқа жазу атамағаны алынып, болжам ретінде белгіленеді. Бірге келетін өңір атаулары үш тілдегі жазылуларды, 2015, 2018 және 2022 жылғы бөліністерді және бұрынғы атауларды біледі.</translation>
    </message>
    <message>
        <source>TABLE: there is no file %1.</source>
        <translation>TABLE: %1 файлы жоқ.</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>%1: the table has no field “%2”. Its fields: %3.</source>
        <translation>%1: кестеде «%2» өрісі жоқ. Оның өрістері: %3.</translation>
    </message>
    <message>
        <source>The mark “%1” stands in %2 and in %3: leave it in one of them.</source>
        <translation>«%1» белгісі %2 ішінде де, %3 ішінде де тұр: біреуінде ғана қалдырыңыз.</translation>
    </message>
    <message>
        <source>SHEETS: there is no sheet “%1”. There are: %2.</source>
        <translation>SHEETS: «%1» парағы жоқ. Барлары: %2.</translation>
    </message>
    <message>
        <source>%1: no industry is recognised, neither in columns nor in the header, titles or names of sheets. Set INDUSTRY to the code of all values (TOTAL where it is none), INDUSTRY_COLUMN to the column of the industries, or give INDUSTRY_NAMES.</source>
        <translation>%1: сала бағандарда да, тақырыпта да, кесте атауында да, парақ атауларында да танылмады. INDUSTRY параметріне барлық мәндердің кодын (сала болмаса TOTAL), INDUSTRY_COLUMN параметріне салалар бағанын беріңіз немесе INDUSTRY_NAMES беріңіз.</translation>
    </message>
    <message>
        <source>%1: no column of values is left: %2 Set COLUMNS, HEADER_ROWS or the columns of labels where this is wrong.</source>
        <translation>%1: мәндер бағаны қалмады: %2 Бұл қате болса, COLUMNS, HEADER_ROWS немесе жазулар бағандарын беріңіз.</translation>
    </message>
    <message>
        <source>“%1” (nearest: %2)</source>
        <translation>«%1» (ең жақыны: %2)</translation>
    </message>
    <message>
        <source>%1 holds no table that is recognised: no row with a name and numbers. Choose other SHEETS, or set HEADER_ROWS and REGION_COLUMN.</source>
        <translation>%1: кесте танылмады – атауы мен сандары бар жол жоқ. Басқа SHEETS таңдаңыз немесе HEADER_ROWS пен REGION_COLUMN беріңіз.</translation>
    </message>
    <message>
        <source>%1: no region is recognised. Its rows begin with %2. Give REGION_NAMES, a table of names and codes; or set REGION_COLUMN and UNKNOWN to keep, to take the names as they are.</source>
        <translation>%1: бірде-бір өңір танылмады. Жолдар былай басталады: %2. REGION_NAMES – атаулар мен кодтар кестесін беріңіз; немесе атауларды сол күйінде алу үшін REGION_COLUMN және UNKNOWN keep беріңіз.</translation>
    </message>
    <message>
        <source>TABLE: tests/messy/industries_as_columns_ru.xlsx of the plugin&apos;s sources, and nothing else. With other regions, REGION_NAMES: a layer with a field region and fields name, name_ru and so on.</source>
        <translation>TABLE: плагин бастапқы мәтіндеріндегі tests/messy/industries_as_columns_ru.xlsx, басқа ештеңе керек емес. Басқа өңірлер үшін REGION_NAMES: region өрісі мен name, name_ru және т. б. өрістері бар қабат.</translation>
    </message>
</context>
<context>
    <name>PriceIndex</name>
    <message>
        <source>a price index must be above 0</source>
        <translation>баға индексі 0-ден үлкен болуы керек</translation>
    </message>
    <message>
        <source>there is another index of the same industry and year</source>
        <translation>бұл сала мен жыл үшін басқа индекс бар</translation>
    </message>
    <message>
        <source>Price index (table of industry, year and index), for values in money</source>
        <translation>Ақшалай мәндерге арналған баға индексі (кесте: сала, жыл, индекс)</translation>
    </message>
    <message>
        <source>Industry in the table of prices (empty = one index for all industries)</source>
        <translation>Бағалар кестесіндегі сала (бос = барлық салаға бір индекс)</translation>
    </message>
    <message>
        <source>Year in the table of prices</source>
        <translation>Бағалар кестесіндегі жыл</translation>
    </message>
    <message>
        <source>Index in the table of prices</source>
        <translation>Бағалар кестесіндегі индекс</translation>
    </message>
    <message>
        <source>PRICE_INDEX is for values in money: set VALUE_KIND to money, or leave PRICE_INDEX empty.</source>
        <translation>PRICE_INDEX ақшалай мәндерге арналған: VALUE_KIND үшін money таңдаңыз немесе PRICE_INDEX-ті бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>PRICE_INDEX: the table cannot be opened.</source>
        <translation>PRICE_INDEX: кестені ашу мүмкін емес.</translation>
    </message>
    <message>
        <source>PRICE_INDEX has no index of the year %1.</source>
        <translation>PRICE_INDEX ішінде %1 жылдың индексі жоқ.</translation>
    </message>
    <message>
        <source>PRICE_INDEX has no index of the industry “%1” in %2. The nearest industries it has: %3.</source>
        <translation>PRICE_INDEX ішінде «%1» саласының %2 жылғы индексі жоқ. Ондағы ең ұқсас салалар: %3.</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>Map of the firms by role</source>
        <translation>Рөлдер бойынша кәсіпорындар картасы</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Firms by role</source>
        <translation>Рөлдер бойынша кәсіпорындар</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Салалар</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>кәсіпорындар</translation>
    </message>
    <message>
        <source>size</source>
        <translation>көлемі</translation>
    </message>
    <message>
        <source>share</source>
        <translation>үлес</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>локализация коэффициенті</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>жұлдыздар</translation>
    </message>
    <message>
        <source>rivals</source>
        <translation>бәсекелестер</translation>
    </message>
    <message>
        <source>Herfindahl</source>
        <translation>Херфиндаль</translation>
    </message>
    <message>
        <source>The %1 largest of %2 industries.</source>
        <translation>%2 саланың ең ірі %1-і.</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Кооперация</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>ішінде</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>сырттан</translation>
    </message>
    <message>
        <source>to outside</source>
        <translation>сыртқа</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>links</source>
        <translation>байланыстар</translation>
    </message>
    <message>
        <source>share kept inside</source>
        <translation>іште қалатын үлес</translation>
    </message>
    <message>
        <source>density</source>
        <translation>тығыздық</translation>
    </message>
    <message>
        <source>reciprocity</source>
        <translation>өзаралық</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Жақындық</translation>
    </message>
    <message>
        <source>distance, km</source>
        <translation>қашықтық, км</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>орташа</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>between firms (a sample of pairs)</source>
        <translation>кәсіпорындар арасында (жұптар іріктемесі)</translation>
    </message>
    <message>
        <source>between all firms</source>
        <translation>барлық кәсіпорындар арасында</translation>
    </message>
    <message>
        <source>between linked ones</source>
        <translation>байланысқандар арасында</translation>
    </message>
    <message>
        <source>Interaction potential: %1 (size within reach of a unit of size, fading with exp(-distance / %2))</source>
        <translation>Өзара әрекет әлеуеті: %1 (мөлшер бірлігіне қолжетімді мөлшер, exp(-қашықтық / %2) бойынша кемиді)</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>%1 кластері</translation>
    </message>
    <message>
        <source>Cluster profile. Firms: %1.</source>
        <translation>Кластер бейіні. Кәсіпорындар: %1.</translation>
    </message>
    <message>
        <source>area, km²</source>
        <translation>ауданы, км²</translation>
    </message>
    <message>
        <source>Herfindahl index of sizes</source>
        <translation>мөлшерлердің Херфиндаль индексі</translation>
    </message>
    <message>
        <source>rivals a firm, on average</source>
        <translation>бір кәсіпорынға бәсекелес</translation>
    </message>
    <message>
        <source>of linkages stay inside</source>
        <translation>байланыстар іште қалады</translation>
    </message>
    <message>
        <source>Roles that are missing: %1.</source>
        <translation>Жетіспейтін рөлдер: %1.</translation>
    </message>
    <message>
        <source>The map shows %1 of %2 firms.</source>
        <translation>Картада %2 кәсіпорынның %1-і.</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Кластер бейіндері</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>missing roles</source>
        <translation>жетіспейтін рөлдер</translation>
    </message>
    <message>
        <source>OUTPUT_SHEETS: %1 is there already and is no sheet of an earlier run. Name another folder.</source>
        <translation>OUTPUT_SHEETS: %1 бар және бұрынғы іске қосудың парағы емес. Басқа қалта атаңыз.</translation>
    </message>
    <message>
        <source>OUTPUT_SHEETS: %1 cannot be written: %2</source>
        <translation>OUTPUT_SHEETS: %1 жазылмайды: %2</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Territorial clusters</source>
        <translation>Аумақтық кластерлер</translation>
    </message>
    <message>
        <source>Territorial clusters (%1)</source>
        <translation>Аумақтық кластерлер (%1)</translation>
    </message>
    <message>
        <source>This build of Territorial Clusters is for QGIS %1.%2, but this is QGIS %3. Install the build for QGIS %4.%5.</source>
        <translation>«Аумақтық кластерлердің» бұл жинағы QGIS %1.%2 үшін, ал мұнда QGIS %3. QGIS %4.%5 үшін жинақты орнатыңыз.</translation>
    </message>
    <message>
        <source>QGIS&apos;s Processing registry refused the provider.</source>
        <translation>QGIS алгоритмдер тізілімі провайдерді қабылдамады.</translation>
    </message>
</context>
<context>
    <name>QuotientColumns</name>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>өңір коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source; in a map of leading specialisations the one with the largest quotient</source>
        <translation>сала коды, дереккөз түрінде; жетекші мамандану картасында коэффициенті ең үлкен сала</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>жыл, дереккөз түрінде; кестеде жоқ болса NULL</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>x_ri, in the unit of the source; NULL = unknown</source>
        <translation>x_ri, дереккөз бірлігінде; NULL = белгісіз</translation>
    </message>
    <message>
        <source>share in the region</source>
        <translation>өңірдегі үлес</translation>
    </message>
    <message>
        <source>x_ri / x_r, 0 to 1; NULL where x_r is 0 or the value unknown</source>
        <translation>x_ri / x_r, 0-ден 1-ге дейін; x_r 0 болса немесе мән белгісіз болса NULL</translation>
    </message>
    <message>
        <source>share of the industry</source>
        <translation>саланың үлесі</translation>
    </message>
    <message>
        <source>x_ri / x_i, 0 to 1; NULL where x_i is 0 or the value unknown</source>
        <translation>x_ri / x_i, 0-ден 1-ге дейін; x_i 0 болса немесе мән белгісіз болса NULL</translation>
    </message>
    <message>
        <source>location quotient</source>
        <translation>локализация коэффициенті</translation>
    </message>
    <message>
        <source>(x_ri / x_r) / (x_i / x), 0 and above, 1 = as in the reference area; NULL where undefined</source>
        <translation>(x_ri / x_r) / (x_i / x), 0 және одан көп, 1 = салыстыру аумағындағыдай; анықталмаса NULL</translation>
    </message>
    <message>
        <source>small base</source>
        <translation>шағын база</translation>
    </message>
    <message>
        <source>true where the value is below MIN_VALUE: the quotient stands on little</source>
        <translation>мән MIN_VALUE-дан төмен болса ақиқат: коэффициент азға сүйенеді</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>true where the region or the industry has unknown values, so that its total is too low</source>
        <translation>өңірдің не саланың белгісіз мәндері болса ақиқат, сондықтан қорытындысы төмен</translation>
    </message>
    <message>
        <source>symmetric location quotient</source>
        <translation>симметриялы локализация коэффициенті</translation>
    </message>
    <message>
        <source>(LQ - 1) / (LQ + 1), -1 to 1, 0 = as in the reference area; with MEASURES symmetric</source>
        <translation>(LQ - 1) / (LQ + 1), -1-ден 1-ге дейін, 0 = салыстыру базасындағыдай; MEASURES symmetric болғанда</translation>
    </message>
    <message>
        <source>logarithm of the location quotient</source>
        <translation>локализация коэффициентінің логарифмі</translation>
    </message>
    <message>
        <source>ln LQ, 0 = as in the reference area; NULL for a quotient of 0; with MEASURES logarithm</source>
        <translation>ln LQ, 0 = салыстыру базасындағыдай; коэффициент 0 болса – NULL; MEASURES logarithm болғанда</translation>
    </message>
    <message>
        <source>horizontal cluster</source>
        <translation>көлденең кластер</translation>
    </message>
    <message>
        <source>x_ri - x_r s_i, in the unit of the source: what is above a quotient of 1; with MEASURES surplus</source>
        <translation>x_ri - x_r s_i, дереккөз бірлігінде: 1 коэффициентінен артығы; MEASURES surplus болғанда</translation>
    </message>
    <message>
        <source>coefficient of per-capita production</source>
        <translation>жан басына шаққандағы өндіріс коэффициенті</translation>
    </message>
    <message>
        <source>(x_ri / population of the region) / (x_i / population), 0 and above; with POPULATION</source>
        <translation>(x_ri / өңір халқы) / (x_i / халық), 0 және одан жоғары; POPULATION берілгенде</translation>
    </message>
    <message>
        <source>coefficient of marketability</source>
        <translation>өңіраралық тауарлылық коэффициенті</translation>
    </message>
    <message>
        <source>what leaves the region / output, 0 and above; with EXPORTS</source>
        <translation>өңірден әкетілетіні / шығарылым, 0 және одан жоғары; EXPORTS берілгенде</translation>
    </message>
    <message>
        <source>mean coefficient of specialisation</source>
        <translation>мамандану коэффициенттерінің орташасы</translation>
    </message>
    <message>
        <source>mean of the location quotient and of the coefficients of per-capita production and marketability; 1 and above marks specialisation; with POPULATION and EXPORTS</source>
        <translation>локализация, жан басына шаққандағы өндіріс және тауарлылық коэффициенттерінің орташасы; 1 және одан жоғары – мамандану белгісі; POPULATION мен EXPORTS берілгенде</translation>
    </message>
    <message>
        <source>least possible location quotient</source>
        <translation>ықтимал ең аз локализация коэффициенті</translation>
    </message>
    <message>
        <source>the least that unknown cells and published totals allow; with TOTAL_FIELD</source>
        <translation>белгісіз ұяшықтар мен жарияланған қорытындылар жол беретін ең азы; TOTAL_FIELD берілгенде</translation>
    </message>
    <message>
        <source>largest possible location quotient</source>
        <translation>ықтимал ең үлкен локализация коэффициенті</translation>
    </message>
    <message>
        <source>the largest that unknown cells and published totals allow; with TOTAL_FIELD</source>
        <translation>белгісіз ұяшықтар мен жарияланған қорытындылар жол беретін ең үлкені; TOTAL_FIELD берілгенде</translation>
    </message>
    <message>
        <source>lower bound of the location quotient</source>
        <translation>локализация коэффициентінің төменгі шегі</translation>
    </message>
    <message>
        <source>of the interval at level 1 - ALPHA; with SIGNIFICANCE exact or plants</source>
        <translation>1 - ALPHA деңгейлі аралықтың шегі; SIGNIFICANCE exact не plants болғанда</translation>
    </message>
    <message>
        <source>upper bound of the location quotient</source>
        <translation>локализация коэффициентінің жоғарғы шегі</translation>
    </message>
    <message>
        <source>standardised location quotient</source>
        <translation>стандартталған локализация коэффициенті</translation>
    </message>
    <message>
        <source>in standard deviations across regions, of the quotient or of its logarithm; with SIGNIFICANCE standardised</source>
        <translation>өңірлер бойынша стандартты ауытқулармен, коэффициенттің не оның логарифмінің; SIGNIFICANCE standardised болғанда</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>probability of as much under chance, 0 to 1; with SIGNIFICANCE</source>
        <translation>кездейсоқтықта сондай болу ықтималдығы, 0-ден 1-ге дейін; SIGNIFICANCE берілгенде</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>least false discovery rate at which it is significant (Benjamini and Hochberg), 0 to 1; with SIGNIFICANCE</source>
        <translation>маңызды болатын жалған табулардың ең аз үлесі (Бенджамини және Хохберг), 0-ден 1-ге дейін; SIGNIFICANCE берілгенде</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>маңызды</translation>
    </message>
    <message>
        <source>true where q is at most ALPHA; of standardised quotients where z reaches its cut; NULL without a test</source>
        <translation>q ALPHA-дан аспаса ақиқат; стандартталған коэффициенттерде z шегіне жетсе; тексеру болмаса – NULL</translation>
    </message>
</context>
<context>
    <name>QuotientInputs</name>
    <message>
        <source>a value must not be negative</source>
        <translation>мән теріс болмауы керек</translation>
    </message>
    <message>
        <source>Published total of the region, where its industries do not sum to it</source>
        <translation>Өңірдің жарияланған қорытындысы, салалары оны бермесе</translation>
    </message>
    <message>
        <source>Population (for coefficients of per-capita production)</source>
        <translation>Халық (жан басына шаққандағы өндіріс коэффициенттері үшін)</translation>
    </message>
    <message>
        <source>Region in the population table</source>
        <translation>Халық кестесіндегі өңір</translation>
    </message>
    <message>
        <source>Persons in the population table</source>
        <translation>Халық кестесіндегі адам саны</translation>
    </message>
    <message>
        <source>Year in the population table</source>
        <translation>Халық кестесіндегі жыл</translation>
    </message>
    <message>
        <source>What leaves the region (a table with the same fields; for coefficients of marketability)</source>
        <translation>Өңірден әкетілетіні (өрістері бірдей кесте; тауарлылық коэффициенттері үшін)</translation>
    </message>
    <message>
        <source>Plants with their sizes (for the test with plants)</source>
        <translation>Мөлшерімен кәсіпорындар (кәсіпорындармен тексеру үшін)</translation>
    </message>
    <message>
        <source>Industry in the table of plants</source>
        <translation>Кәсіпорындар кестесіндегі сала</translation>
    </message>
    <message>
        <source>Size in the table of plants</source>
        <translation>Кәсіпорындар кестесіндегі мөлшер</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>EXPORTS: the table needs the same fields as ACTIVITY, but has no field “%1”.</source>
        <translation>EXPORTS: кестеге ACTIVITY өрістері керек, бірақ онда «%1» өрісі жоқ.</translation>
    </message>
    <message>
        <source>the region has two populations; where the table has years, name POPULATION_YEAR_FIELD</source>
        <translation>өңірдің екі халық саны бар; кестеде жылдар болса, POPULATION_YEAR_FIELD көрсетіңіз</translation>
    </message>
    <message>
        <source>POPULATION has no rows of the year %1 nor of one near it.</source>
        <translation>POPULATION ішінде %1 жылдың не оған жақын жылдың жолдары жоқ.</translation>
    </message>
    <message>
        <source>POPULATION has no rows of the year %1: those of %2 are taken.</source>
        <translation>POPULATION ішінде %1 жылдың жолдары жоқ: %2 жылдікі алынды.</translation>
    </message>
    <message>
        <source>Regions without a population: %1. Their coefficients are NULL.</source>
        <translation>Халық саны жоқ өңірлер: %1. Олардың коэффициенттері – NULL.</translation>
    </message>
    <message>
        <source>the region has another total in another row of the same year</source>
        <translation>өңірдің сол жылғы басқа жолында басқа қорытынды тұр</translation>
    </message>
    <message>
        <source>In %1 regions and years the industries do not sum to TOTAL_FIELD; the largest difference: %2, %3 of %4. The published totals are taken.</source>
        <translation>%1 өңір мен жыл жұбында салалар TOTAL_FIELD-ті бермейді; ең үлкен айырма: %2, %4 ішінен %3. Жарияланған қорытындылар алынды.</translation>
    </message>
    <message>
        <source>EXPORTS: %1 values belong to no region, industry and year of ACTIVITY and are not used.</source>
        <translation>EXPORTS: %1 мән ACTIVITY өңіріне, саласына және жылына жатпайды, қолданылмады.</translation>
    </message>
    <message>
        <source>PLANTS: %1 plants of industries that ACTIVITY lacks, and %2 without a size, are not used.</source>
        <translation>PLANTS: ACTIVITY ішінде жоқ салалардың %1 кәсіпорны және мөлшері жоқ %2 қолданылмады.</translation>
    </message>
    <message>
        <source>Industries without plants, so without a test: %1.</source>
        <translation>Кәсіпорны жоқ, демек тексерусіз салалар: %1.</translation>
    </message>
</context>
<context>
    <name>QuotientTable</name>
    <message>
        <source>must not be negative</source>
        <translation>теріс бола алмайды</translation>
    </message>
    <message>
        <source>Location quotients (the long table of “Location quotients”)</source>
        <translation>Локализация коэффициенттері («Локализация коэффициенттері» алгоритмінің ұзын кестесі)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Сала</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
    <message>
        <source>Location quotient</source>
        <translation>Локализация коэффициенті</translation>
    </message>
    <message>
        <source>The table of quotients %1 has no rows.</source>
        <translation>%1 коэффициенттер кестесінде жолдар жоқ.</translation>
    </message>
    <message>
        <source>the region has a second quotient for the same industry and year</source>
        <translation>өңірдің сол сала мен жыл үшін екінші коэффициенті бар</translation>
    </message>
    <message>
        <source>a p is at most 1</source>
        <translation>p 1-ден аспайды</translation>
    </message>
    <message>
        <source>q or p of the quotient (where RULE asks for significance)</source>
        <translation>коэффициенттің q немесе p мәні (RULE мәнділікті талап етсе)</translation>
    </message>
    <message>
        <source>RULE asks for significance, but the table has no field “%1”: set SIGNIFICANCE_FIELD, or let “Location quotients” test the quotients (its parameter SIGNIFICANCE).</source>
        <translation>RULE мәнділікті талап етеді, бірақ кестеде «%1» өрісі жоқ: SIGNIFICANCE_FIELD беріңіз немесе коэффициенттерді «Локализация коэффициенттері» ішінде тексеріңіз (SIGNIFICANCE параметрі).</translation>
    </message>
</context>
<context>
    <name>QuotientYear</name>
    <message>
        <source>p, q and intervals are NULL: %1</source>
        <translation>p, q және аралықтар – NULL: %1</translation>
    </message>
    <message>
        <source> Overdispersion %1 (1 = independent counts).</source>
        <translation> Артық дисперсия %1 (1 = тәуелсіз санақ).</translation>
    </message>
    <message>
        <source>The counts vary %1 times as much as independent ones would: persons come in plants, so p is too small almost everywhere. Read the intervals as the least there is, or test plants.</source>
        <translation>Санақ тәуелсіз санақтан %1 есе көп құбылады: адамдар кәсіпорындарда жұмыс істейді, сондықтан p барлық жерде дерлік тым кіші. Аралықтарды ең тары деп санаңыз немесе кәсіпорындарды тексеріңіз.</translation>
    </message>
    <message>
        <source>Standardised: the logarithm in %1 industries, the quotient in %2.</source>
        <translation>Стандартталды: %1 салада логарифм, %2 салада коэффициент.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The layer of %1 cannot be opened: %2</source>
        <translation>%1 параметрінің қабаты ашылмайды: %2</translation>
    </message>
    <message>
        <source>The layer %1 has no field %2. The nearest: %3.</source>
        <translation>%1 қабатында %2 өрісі жоқ. Ең жақындары: %3.</translation>
    </message>
    <message>
        <source>%1: name a field of the layer of %2. Its fields: %3.</source>
        <translation>%1: %2 қабатының өрісін атаңыз. Өрістері: %3.</translation>
    </message>
    <message>
        <source>%1: the layer of %2 has no field “%3”. Its fields: %4.</source>
        <translation>%1: %2 қабатында «%3» өрісі жоқ. Өрістері: %4.</translation>
    </message>
    <message>
        <source>Layer %1, field %2, feature %3: %4 (value: %5).</source>
        <translation>%1 қабаты, %2 өрісі, %3 нысаны: %4 (мәні: %5).</translation>
    </message>
    <message>
        <source>not a number (decimal point, no thousands separator)</source>
        <translation>сан емес (ондық нүкте, мыңдық бөлгішсіз)</translation>
    </message>
    <message>
        <source>an id is missing</source>
        <translation>код жоқ</translation>
    </message>
    <message>
        <source>the text was read in the wrong encoding. Set the right one in the layer&apos;s properties (Source, Data source encoding), such as UTF-8 or windows-1251, or save the table as UTF-8</source>
        <translation>мәтін қате кодтауда оқылған. Қабат қасиеттерінде (Дереккөз, Дереккөз кодтауы) дұрысын көрсетіңіз, мысалы UTF-8 не windows-1251, немесе кестені UTF-8 түрінде сақтаңыз</translation>
    </message>
</context>
<context>
    <name>RegionInputs</name>
    <message>
        <source>%1 says nothing of these regions of the activity table: %2. Add them there, with the same ids.</source>
        <translation>%1 ішінде қызмет кестесінің мына өңірлері туралы ештеңе жоқ: %2. Оларды сол жерге сол кодтармен қосыңыз.</translation>
    </message>
    <message>
        <source>Published total of the region, where its industries do not sum to it</source>
        <translation>Өңірдің жарияланған қорытындысы, салалары оны бермесе</translation>
    </message>
    <message>
        <source>Sizes of the regions to compare with (population, area, all employment ...)</source>
        <translation>Салыстыруға арналған өңір мөлшерлері (халық, аудан, барлық жұмыспен қамту ...)</translation>
    </message>
    <message>
        <source>Region in the table of sizes</source>
        <translation>Мөлшерлер кестесіндегі өңір</translation>
    </message>
    <message>
        <source>Size of the region</source>
        <translation>Өңірдің мөлшері</translation>
    </message>
    <message>
        <source>Year in the table of sizes (empty = the same in all years)</source>
        <translation>Мөлшерлер кестесіндегі жыл (бос = барлық жылда бірдей)</translation>
    </message>
    <message>
        <source>Groups of regions, to split the Theil index (table or layer, region to group)</source>
        <translation>Тейл индексін жіктеуге арналған өңірлер топтары (кесте немесе қабат, өңір – топ)</translation>
    </message>
    <message>
        <source>Region in the table of groups</source>
        <translation>Топтар кестесіндегі өңір</translation>
    </message>
    <message>
        <source>Group of the region</source>
        <translation>Өңірдің тобы</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>Give either TOTAL_FIELD or REGION_SIZES: both say what the regions&apos; sizes are.</source>
        <translation>TOTAL_FIELD немесе REGION_SIZES беріңіз: екеуі де өңірлердің мөлшерін айтады.</translation>
    </message>
    <message>
        <source>REFERENCE_SHARES must be total where REGION_SIZES or TOTAL_FIELD give the totals.</source>
        <translation>Қорытындыларды REGION_SIZES немесе TOTAL_FIELD берсе, REFERENCE_SHARES total болуы керек.</translation>
    </message>
    <message>
        <source>a value must not be negative</source>
        <translation>мән теріс болмауы керек</translation>
    </message>
    <message>
        <source>the region has two sizes; where the table has years, name SIZES_YEAR_FIELD</source>
        <translation>өңірдің екі мөлшері бар; кестеде жылдар болса, SIZES_YEAR_FIELD көрсетіңіз</translation>
    </message>
    <message>
        <source>the region is in two groups</source>
        <translation>өңір екі топта тұр</translation>
    </message>
</context>
<context>
    <name>RegionalSpecializationAlgorithm</name>
    <message>
        <source>Regional specialisation</source>
        <translation>Өңірлердің мамандануы</translation>
    </message>
    <message>
        <source>Structure of the regions</source>
        <translation>Өңірлердің құрылымы</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>өңір коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>year, in the type of the source; NULL where the table has none</source>
        <translation>жыл, дереккөз түрінде; кестеде жоқ болса NULL</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>sum of the region over all industries, in the unit of the source</source>
        <translation>өңірдің барлық салалар бойынша қосындысы, дереккөз бірлігінде</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>Херфиндаль индексі</translation>
    </message>
    <message>
        <source>sum s_i^2, 1/I to 1 = one industry</source>
        <translation>s_i^2 қосындысы, 1/I-ден 1 = бір салаға дейін</translation>
    </message>
    <message>
        <source>Herfindahl index, normalised</source>
        <translation>Херфиндаль индексі, нормаланған</translation>
    </message>
    <message>
        <source>(H - 1/I) / (1 - 1/I), 0 = even to 1; I = industries with a total above 0</source>
        <translation>(H - 1/I) / (1 - 1/I), 0 = тең бөлінгеннен 1-ге дейін; I = қорытындысы 0-ден үлкен салалар</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>энтропия</translation>
    </message>
    <message>
        <source>-sum s_i ln s_i, natural logarithm, 0 to ln I</source>
        <translation>-s_i ln s_i қосындысы, натурал логарифм, 0-ден ln I-ге дейін</translation>
    </message>
    <message>
        <source>effective industries</source>
        <translation>салалардың тиімді саны</translation>
    </message>
    <message>
        <source>exp(entropy), 1 to I</source>
        <translation>exp(энтропия), 1-ден I-ге дейін</translation>
    </message>
    <message>
        <source>Krugman index</source>
        <translation>Кругман индексі</translation>
    </message>
    <message>
        <source>sum |s_i - t_i|, 0 to 2, against KRUGMAN_REFERENCE</source>
        <translation>|s_i - t_i| қосындысы, 0-ден 2-ге дейін, KRUGMAN_REFERENCE-ке қатысты</translation>
    </message>
    <message>
        <source>Theil index</source>
        <translation>Тейл индексі</translation>
    </message>
    <message>
        <source>sum s_i ln(s_i / t_i), 0 and above, against REFERENCE_SHARES; NULL where the reference lacks an industry</source>
        <translation>s_i ln(s_i / t_i) қосындысы, 0 және одан жоғары, REFERENCE_SHARES-ке қатысты; салыстыру базасында өңірдің саласы болмаса – NULL</translation>
    </message>
    <message>
        <source>Hachman index</source>
        <translation>Хачман индексі</translation>
    </message>
    <message>
        <source>1 / sum(LQ_i s_i), above 0 to 1 = the reference&apos;s structure</source>
        <translation>1 / (LQ_i s_i қосындысы), 0-ден үлкен, 1 = салыстыру базасының құрылымы</translation>
    </message>
    <message>
        <source>relative diversity</source>
        <translation>салыстырмалы әртүрлілік</translation>
    </message>
    <message>
        <source>1 / sum |s_i - t_i|, 1/2 and above; NULL for the reference&apos;s own structure</source>
        <translation>1 / (|s_i - t_i| қосындысы), 1/2 және одан жоғары; салыстыру базасының өз құрылымы үшін NULL</translation>
    </message>
    <message>
        <source>relative specialisation</source>
        <translation>салыстырмалы мамандану</translation>
    </message>
    <message>
        <source>the largest location quotient, 1 and above</source>
        <translation>локализация коэффициенттерінің ең үлкені, 1 және одан жоғары</translation>
    </message>
    <message>
        <source>Gini index</source>
        <translation>Джини индексі</translation>
    </message>
    <message>
        <source>of s_i against t_i, ordered by location quotient, 0 to 1</source>
        <translation>s_i-дің t_i-ге қатысты, локализация коэффициенті өсу ретімен, 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>related variety</source>
        <translation>байланысты әртүрлілік</translation>
    </message>
    <message>
        <source>entropy within groups of related industries; NULL without RELATED_LENGTH</source>
        <translation>туыстас салалар топтарының ішіндегі энтропия; RELATED_LENGTH берілмесе – NULL</translation>
    </message>
    <message>
        <source>unrelated variety</source>
        <translation>байланыссыз әртүрлілік</translation>
    </message>
    <message>
        <source>entropy between groups; related + unrelated = entropy</source>
        <translation>топтар арасындағы энтропия; байланысты + байланыссыз = энтропия</translation>
    </message>
    <message>
        <source>basic activity</source>
        <translation>базистік қызмет</translation>
    </message>
    <message>
        <source>sum of what exceeds x t_i, in the unit of the source: activity that serves more than the region</source>
        <translation>x t_i-ден асатындардың қосындысы, дереккөз бірлігінде: өңірден тысқа да қызмет ететін белсенділік</translation>
    </message>
    <message>
        <source>economic-base multiplier</source>
        <translation>экономикалық база мультипликаторы</translation>
    </message>
    <message>
        <source>value / basic, 1 and above; NULL where basic is 0</source>
        <translation>мән / базистік қызмет, 1 және одан жоғары; ол 0 болса – NULL</translation>
    </message>
    <message>
        <source>Lilien index</source>
        <translation>Лилиен индексі</translation>
    </message>
    <message>
        <source>structural change since the year before in the table; NULL for the first year</source>
        <translation>кестедегі алдыңғы жылдан бергі құрылымдық өзгеріс; бірінші жыл үшін NULL</translation>
    </message>
    <message>
        <source>Bray-Curtis dissimilarity</source>
        <translation>Брей–Кёртис айырмашылығы</translation>
    </message>
    <message>
        <source>share of the structure that changed since the year before, 0 to 1; NULL for the first year</source>
        <translation>алдыңғы жылдан бері өзгерген құрылым үлесі, 0-ден 1-ге дейін; бірінші жыл үшін NULL</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>true where values of the region are unknown and left out</source>
        <translation>өңірдің мәндері белгісіз және есепке алынбаған болса – ақиқат</translation>
    </message>
    <message>
        <source>Intervals of the indices</source>
        <translation>Индекстердің аралықтары</translation>
    </message>
    <message>
        <source>index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>name of the index: a field of the table of structures</source>
        <translation>индекс атауы: құрылымдар кестесінің өрісі</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>төменгі шек</translation>
    </message>
    <message>
        <source>ALPHA / 2 quantile of the bootstrap; NULL where the values are no counts</source>
        <translation>бутстреп ALPHA / 2 квантилі; мәндер санақ болмаса – NULL</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>жоғарғы шек</translation>
    </message>
    <message>
        <source>1 - ALPHA / 2 quantile of the bootstrap; NULL where the values are no counts</source>
        <translation>бутстреп 1 - ALPHA / 2 квантилі; мәндер санақ болмаса – NULL</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>ығысу</translation>
    </message>
    <message>
        <source>mean of the bootstrap less the index: how far small counts push the index</source>
        <translation>бутстреп орташасынан индексті алғандағы: аз санақ индексті қаншалықты ығыстырады</translation>
    </message>
    <message>
        <source>Krugman index against</source>
        <translation>Кругман индексі неге қатысты</translation>
    </message>
    <message>
        <source>Other relative indices against</source>
        <translation>Басқа салыстырмалы индекстер неге қатысты</translation>
    </message>
    <message>
        <source>Industries are related whose codes share the first n characters</source>
        <translation>Кодтарының алғашқы n таңбасы ортақ салалар туыстас</translation>
    </message>
    <message>
        <source>Bootstrap replicates of the intervals</source>
        <translation>Аралықтарға арналған бутстреп қайталаулары</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Өңірлер саны</translation>
    </message>
    <message>
        <source>Number of regions and years without a structure</source>
        <translation>Құрылымы жоқ өңірлер мен жылдар саны</translation>
    </message>
    <message>
        <source>How specialised or diverse is the structure of each region, how far is it from that of the others, and how fast does it change?</source>
        <translation>Әр өңірдің құрылымы қаншалықты маманданған не әртүрлі, басқалардан қаншалықты алшақ және қаншалықты тез өзгереді?</translation>
    </message>
    <message>
        <source>Use it to compare regions as wholes, on employment, output or value added. The indices answer different questions: Herfindahl and entropy look at the region alone, Krugman, Theil, Hachman and Gini compare it with a reference. All depend on how finely industries are divided: compare only tables of the same classification.</source>
        <translation>Өңірлерді тұтас салыстыру үшін қолданыңыз: жұмыспен қамту, шығарылым не қосылған құн бойынша. Индекстер әртүрлі сұраққа жауап береді: Херфиндаль мен энтропия өңірдің өзіне ғана қарайды, Кругман, Тейл, Хачман және Джини оны базамен салыстырады. Бәрі салалардың қаншалықты ұсақ бөлінгеніне тәуелді: тек бір жіктеуіштің кестелерін салыстырыңыз.</translation>
    </message>
    <message>
        <source>s_i = x_ri / x_r, t_i = share of industry i in the reference, I = number of industries with a total above 0.
The reference is all regions (total), all others pooled (others), or the mean of the others&apos; shares (mean_of_others); the same data give different Krugman indices by them. Related variety = entropy - unrelated variety; unrelated variety = entropy of the groups. Lilien = sqrt(sum s_i (dln x_ri - dln x_r)^2), s_i the mean of both years.
Intervals: the counts of each region are drawn again, multinomially with its own shares, PERMUTATIONS times against the observed reference; the bounds are quantiles of the indices of these draws.</source>
        <translation>s_i = x_ri / x_r, t_i = i саласының салыстыру базасындағы үлесі, I = қорытындысы 0-ден үлкен салалар саны.
Салыстыру базасы – барлық өңірлер (total), басқалардың бәрі бірге (others) немесе басқалар үлестерінің орташасы (mean_of_others); бір деректе олар бойынша Кругман индекстері әртүрлі. Байланысты әртүрлілік = энтропия - байланыссыз; байланыссыз = топтардың энтропиясы. Лилиен = түбір(s_i (dln x_ri - dln x_r)^2 қосындысы), s_i – екі жылдың орташасы.
Аралықтар: әр өңірдің саны өз үлестерімен PERMUTATIONS рет полиномдық түрде қайта алынады, салыстыру базасы бақыланған күйде қалады; шектер – осы алулардағы индекстердің квантильдері.</translation>
    </message>
    <message>
        <source>Krugman, P. (1991), Geography and trade; Duranton, G. and Puga, D. (2000), doi:10.1080/0042098002104; Frenken, K., van Oort, F. and Verburg, T. (2007), doi:10.1080/00343400601120296; Lilien, D. (1982), doi:10.1086/261088</source>
        <translation>Krugman, P. (1991), Geography and trade; Duranton, G. and Puga, D. (2000), doi:10.1080/0042098002104; Frenken, K., van Oort, F. and Verburg, T. (2007), doi:10.1080/00343400601120296; Lilien, D. (1982), doi:10.1086/261088</translation>
    </message>
    <message>
        <source>NULL is unknown: left out, and the region flagged as incomplete. A region without values has no structure: its indices are NULL, and counted in NULL_COUNT. A pair that a long table does not have is 0. Totals among the rows stop the run unless TOTALS says what to do.</source>
        <translation>NULL – белгісіз: есепке алынбайды, өңір толық емес деп белгіленеді. Мәні жоқ өңірдің құрылымы жоқ: индекстері NULL және NULL_COUNT ішінде саналған. Ұзын кестеде жоқ жұп 0-ге тең. Жолдар арасындағы қорытындылар, TOTALS не істеу керегін айтпаса, есептеуді тоқтатады.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:regionalspecialization -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year OUTPUT=structure.csv</source>
        <translation>qgis_process run territorial:regionalspecialization -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year OUTPUT=structure.csv</translation>
    </message>
    <message>
        <source>REFERENCE: another area&apos;s table is not used here; the reference is made of the regions (REFERENCE_SHARES).</source>
        <translation>REFERENCE: басқа аумақтың кестесі мұнда қолданылмайды; салыстыру базасы өңірлерден құралады (REFERENCE_SHARES).</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> %1 жылғы шекараларда.</translation>
    </message>
    <message>
        <source>Indices of specialisation, diversity and structural change; Krugman index against %1, other relative indices against %2.</source>
        <translation>Мамандану, әртүрлілік және құрылымдық өзгеріс индекстері; Кругман индексі %1, басқа салыстырмалы индекстер %2 қатысты.</translation>
    </message>
    <message>
        <source>Percentile bootstrap of counts, %1 replicates, seed %2, level %3.</source>
        <translation>Санақтың процентильдік бутстрепі, қайталау саны %1, бастапқы мән %2, деңгей %3.</translation>
    </message>
    <message>
        <source>Intervals are NULL: %1</source>
        <translation>Аралықтар – NULL: %1</translation>
    </message>
</context>
<context>
    <name>RegionalizeAlgorithm</name>
    <message>
        <source>REGIONS: the layer cannot be opened.</source>
        <translation>REGIONS: қабат ашылмайды.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: name the fields in which areas of a group are to be alike.</source>
        <translation>VALUE_FIELDS: топ аумақтары ұқсас болуы керек өрістерді көрсетіңіз.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: the layer has no field “%1”. Its fields: %2.</source>
        <translation>VALUE_FIELDS: қабатта «%1» өрісі жоқ. Өрістері: %2.</translation>
    </message>
    <message>
        <source>LEAST_FLOOR cannot be kept by the hierarchical methods: take skater or redcap, or leave it at 0.</source>
        <translation>Иерархиялық әдістер LEAST_FLOOR сақтай алмайды: skater не redcap алыңыз немесе 0 қалдырыңыз.</translation>
    </message>
    <message>
        <source>FLOOR_FIELD is given, but LEAST_FLOOR is 0: say how much of it each group needs.</source>
        <translation>FLOOR_FIELD берілген, бірақ LEAST_FLOOR 0-ге тең: әр топқа одан қанша керегін айтыңыз.</translation>
    </message>
    <message>
        <source>There are %1 groups instead of %2: so many parts of the territory are joined by no link. A larger SNAP or a WEIGHTS_TABLE may join them.</source>
        <translation>%2 орнына %1 топ: аумақтың сонша бөлігі ештеңемен байланыспаған. Үлкенірек SNAP немесе WEIGHTS_TABLE оларды байланыстыра алады.</translation>
    </message>
    <message>
        <source>There are %1 groups instead of %2: no further cut keeps every group at LEAST_FLOOR, or there are too few areas.</source>
        <translation>%2 орнына %1 топ: жаңа кесу әр топқа LEAST_FLOOR қалдырмайды немесе аумақтар тым аз.</translation>
    </message>
    <message>
        <source>Between / total sum of squares: %1.</source>
        <translation>Топаралық / жалпы квадраттар қосындысы: %1.</translation>
    </message>
    <message>
        <source>Contiguous groups by %1 of %2; between / total sum of squares %3.</source>
        <translation>%2 бойынша %1 әдісімен шектес топтар; топаралық / жалпы квадраттар қосындысы %3.</translation>
    </message>
    <message>
        <source>Areas with their groups</source>
        <translation>Аумақтар және олардың топтары</translation>
    </message>
    <message>
        <source>Contiguous groups</source>
        <translation>Шектес топтар</translation>
    </message>
    <message>
        <source>Regionalize</source>
        <translation>Аудандастыру</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>number of the contiguous group, 1 and above, in the order of the areas&apos; ids; NULL where a value is missing</source>
        <translation>шектес топтың нөмірі, 1-ден бастап, аумақ идентификаторларының ретімен; мәні болмаса NULL</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>id of the area, in the type of the source</source>
        <translation>аумақ идентификаторы, дереккөз типінде</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>name of the area, where its layer has one</source>
        <translation>аумақ атауы, қабатта болса</translation>
    </message>
    <message>
        <source>members</source>
        <translation>мүшелер</translation>
    </message>
    <message>
        <source>ids of the areas</source>
        <translation>аумақтардың идентификаторлары</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>мүшелер саны</translation>
    </message>
    <message>
        <source>1 and above</source>
        <translation>1 және одан көп</translation>
    </message>
    <message>
        <source>sum of the floor</source>
        <translation>минимум қосындысы</translation>
    </message>
    <message>
        <source>sum of FLOOR_FIELD, in its unit; NULL without it</source>
        <translation>FLOOR_FIELD қосындысы, өз бірлігінде; ол болмаса NULL</translation>
    </message>
    <message>
        <source>within sum of squares</source>
        <translation>топішілік квадраттар қосындысы</translation>
    </message>
    <message>
        <source>of the standardised values about the group&apos;s means, 0 and above</source>
        <translation>стандартталған мәндердің топ орташаларынан, 0-ден бастап</translation>
    </message>
    <message>
        <source>Values in which areas of a group are alike</source>
        <translation>Топ аумақтары ұқсас болатын мәндер</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Әдіс</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Топтар саны</translation>
    </message>
    <message>
        <source>Standardise the values (z_score: standard deviation; mad: mean absolute deviation; range: 0 to 1)</source>
        <translation>Мәндерді стандарттау (z_score: стандартты ауытқу; mad: орташа абсолют ауытқу; range: 0-ден 1-ге)</translation>
    </message>
    <message>
        <source>Field of which each group needs a minimum</source>
        <translation>Әр топқа минимумы керек өріс</translation>
    </message>
    <message>
        <source>Least sum of that field in a group (without a field: least number of areas)</source>
        <translation>Топтағы осы өрістің ең кіші қосындысы (өріссіз: аумақтардың ең аз саны)</translation>
    </message>
    <message>
        <source>Total sum of squares</source>
        <translation>Жалпы квадраттар қосындысы</translation>
    </message>
    <message>
        <source>Within sum of squares</source>
        <translation>Топішілік квадраттар қосындысы</translation>
    </message>
    <message>
        <source>Ratio of the between to the total sum of squares</source>
        <translation>Топаралық квадраттар қосындысының жалпыға қатынасы</translation>
    </message>
    <message>
        <source>%1 groups reach LEAST_FLOOR at most, as far as was searched.</source>
        <translation>Іздеу көрсеткендей, LEAST_FLOOR-ға ең көбі %1 топ жетеді.</translation>
    </message>
    <message>
        <source>LEAST_FLOOR: Max-p finds the greatest number of groups that reach it, so say how much of FLOOR_FIELD (or, without a field, how many areas) each group needs.</source>
        <translation>LEAST_FLOOR: Max-p оған жететін топтардың ең көп санын табады, сондықтан әр топқа FLOOR_FIELD-тен қанша (немесе өріссіз қанша аумақ) керегін айтыңыз.</translation>
    </message>
    <message>
        <source>%1 groups do not reach LEAST_FLOOR: they are parts of the territory that no link joins to the rest, too small by themselves.</source>
        <translation>LEAST_FLOOR-ға жетпеген топтар: %1. Олар қалғанымен ештеңемен байланыспаған, өз алдына тым кіші аумақ бөліктері.</translation>
    </message>
    <message>
        <source>Values with their sums of squares</source>
        <translation>Мәндер және олардың квадраттар қосындысы</translation>
    </message>
    <message>
        <source>compactness</source>
        <translation>ықшамдылық</translation>
    </message>
    <message>
        <source>isoperimetric quotient of the outline, 4 pi area / perimeter squared: 1 = circle, 0 to 1; NULL without a polygon</source>
        <translation>контурдың изопериметрлік қатынасы, 4 pi аудан / периметр квадраты: 1 = шеңбер, 0-ден 1-ге дейін; полигон болмаса NULL</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>диаметр</translation>
    </message>
    <message>
        <source>steps between neighbours on the longest of the shortest paths inside the group, 0 and above</source>
        <translation>топ ішіндегі ең қысқа жолдардың ең ұзынындағы көршілер арасындағы қадамдар, 0-ден бастап</translation>
    </message>
    <message>
        <source>diameter ratio</source>
        <translation>салыстырмалы диаметр</translation>
    </message>
    <message>
        <source>diameter / number of members, 0 to below 1</source>
        <translation>диаметр / мүшелер саны, 0-ден 1-ден кемге дейін</translation>
    </message>
    <message>
        <source>join count ratio</source>
        <translation>ішкі көршіліктер үлесі</translation>
    </message>
    <message>
        <source>share of the members&apos; neighbours that are in the group, 0 to 1; NULL without neighbours</source>
        <translation>мүшелердің топқа кіретін көршілерінің үлесі, 0-ден 1-ге дейін; көршісі болмаса NULL</translation>
    </message>
    <message>
        <source>field</source>
        <translation>өріс</translation>
    </message>
    <message>
        <source>name of the field of values</source>
        <translation>мәндер өрісінің аты</translation>
    </message>
    <message>
        <source>total sum of squares</source>
        <translation>жалпы квадраттар қосындысы</translation>
    </message>
    <message>
        <source>of the standardised values about their mean, 0 and above</source>
        <translation>стандартталған мәндердің өз орташасынан, 0-ден бастап</translation>
    </message>
    <message>
        <source>of the standardised values about the groups&apos; means, 0 and above</source>
        <translation>стандартталған мәндердің топтардың орташаларынан, 0-ден бастап</translation>
    </message>
    <message>
        <source>between sum of squares</source>
        <translation>топаралық квадраттар қосындысы</translation>
    </message>
    <message>
        <source>total - within, 0 and above</source>
        <translation>жалпы - топішілік, 0-ден бастап</translation>
    </message>
    <message>
        <source>ratio of the between to the total sum</source>
        <translation>топаралық қосындының жалпыға қатынасы</translation>
    </message>
    <message>
        <source>0 = groups explain nothing, 1 = equal within groups; NULL where the value is the same everywhere</source>
        <translation>0 = топтар ештеңе түсіндірмейді, 1 = топ ішінде тең; мән барлық жерде бірдей болса NULL</translation>
    </message>
    <message>
        <source>Number of groups (Max-p finds its own)</source>
        <translation>Топтар саны (Max-p оны өзі табады)</translation>
    </message>
    <message>
        <source>Number of starts of AZP and Max-p</source>
        <translation>AZP мен Max-p бастауларының саны</translation>
    </message>
    <message>
        <source>Between sum of squares</source>
        <translation>Топаралық квадраттар қосындысы</translation>
    </message>
    <message>
        <source>Which contiguous groups of areas are alike within and different from one another?</source>
        <translation>Қай шектес аумақ топтары іштей ұқсас, ал өзара өзгеше?</translation>
    </message>
    <message>
        <source>Use it to divide a territory into zones by several values at once, such as quotients, wages and growth. BETWEEN_RATIO compares methods: 0 = groups explain nothing, 1 = areas of a group are equal; it grows with the number of groups. skater is the fastest; azp_tabu and azp_annealing mostly give the highest ratio; the hierarchical methods nest: with more groups each divides one; max_p finds how many groups there can be when each needs so many people or areas. The search draws groups of any form, so look at compactness as well.</source>
        <translation>Аумақты бірден бірнеше мән бойынша, мысалы коэффициент, жалақы және өсім бойынша аймақтарға бөлу үшін қолданыңыз. BETWEEN_RATIO әдістерді салыстырады: 0 = топтар ештеңе түсіндірмейді, 1 = топ аумақтары тең; ол топтар санымен бірге өседі. skater ең жылдамы; azp_tabu мен azp_annealing көбіне ең жоғары қатынас береді; иерархиялық әдістер кірістірілген: әр келесі топ бұрынғының бірін бөледі; max_p әр топқа сонша адам не аумақ керек болса, қанша топ болуы мүмкін екенін табады. Іздеу топтарды кез келген пішінде сызады, сондықтан ықшамдылыққа да қараңыз.</translation>
    </message>
    <message>
        <source>skater: the minimum spanning tree of the neighbourhood by the Euclidean distance of the values is cut GROUPS - 1 times, always at the edge whose removal lowers the within sum of squares most. redcap: the tree is built by joining, of all adjoining clusters, the two that are nearest by the linkage, by the shortest link between them; then it is cut likewise. The linkage is over all pairs of their areas (full order) or over the links between them alone (first order; with single linkage that is skater). hierarchical: joining goes on until GROUPS are left. azp: areas move between adjoining groups while that lowers the within sum of squares (greedy); tabu goes on with the best move that does not undo a recent one, annealing with random moves that may raise it by less and less; of ITERATIONS starts the best counts, and the first begins with redcap_ward. max_p: groups grow until each reaches LEAST_FLOOR; of ITERATIONS starts those with the most groups are improved likewise. BETWEEN_RATIO = 1 - within / total sum of squares. With LEAST_FLOOR no cut or move leaves a group below it; then there may be fewer groups. Compactness = 4 pi area / perimeter squared of the group&apos;s outline; GeoDa&apos;s figure, with the perimeters of all members, is lower.</source>
        <translation>skater: көршіліктің мәндердің евклид қашықтығы бойынша минималды қаңқа ағашы GROUPS - 1 рет кесіледі, әрқашан алып тасталуы топішілік квадраттар қосындысын ең көп азайтатын қабырғадан. redcap: ағаш шектес кластерлердің байланыс бойынша ең жақын екеуін олардың арасындағы ең қысқа қабырғамен қосу арқылы құрылады; сосын сол сияқты кесіледі. Байланыс олардың барлық аумақ жұптары бойынша (толық рет) немесе тек араларындағы қабырғалар бойынша (бірінші рет; жалғыз байланыспен бұл skater) алынады. hierarchical: GROUPS қалғанша қосыла береді. azp: топішілік квадраттар қосындысын азайтқанша аумақтар шектес топтар арасында ауысады (greedy); tabu жақындағы ауысуды қайтармайтын ең жақсы ауысумен, annealing оны барған сайын азырақ көтере алатын кездейсоқ ауысулармен жалғастырады; ITERATIONS бастаудың ең жақсысы алынады, біріншісі redcap_ward-тан басталады. max_p: топтар әрқайсысы LEAST_FLOOR-ға жеткенше өседі; ITERATIONS бастаудың ішінде тобы ең көптері дәл солай жақсартылады. BETWEEN_RATIO = 1 - топішілік / жалпы квадраттар қосындысы. LEAST_FLOOR болса, бірде-бір кесу не ауысу топты одан төмен қалдырмайды; онда топтар аз болуы мүмкін. Ықшамдылық = 4 pi аудан / топ контуры периметрінің квадраты; барлық мүшенің периметрін қосатын GeoDa-да ол төменірек.</translation>
    </message>
    <message>
        <source>Assuncao, R., Neves, M., Camara, G. and Freitas, C. (2006), https://doi.org/10.1080/13658810600665111; Guo, D. (2008), https://doi.org/10.1080/13658810701674970; Murtagh, F. (1985), A survey of algorithms for contiguity-constrained clustering; Openshaw, S. (1977), https://doi.org/10.2307/622300; Openshaw, S. and Rao, L. (1995), https://doi.org/10.1068/a270425; Duque, J., Anselin, L. and Rey, S. (2012), https://doi.org/10.1111/j.1467-9787.2011.00743.x</source>
        <translation>Assuncao, R., Neves, M., Camara, G. және Freitas, C. (2006), https://doi.org/10.1080/13658810600665111; Guo, D. (2008), https://doi.org/10.1080/13658810701674970; Murtagh, F. (1985), A survey of algorithms for contiguity-constrained clustering; Openshaw, S. (1977), https://doi.org/10.2307/622300; Openshaw, S. және Rao, L. (1995), https://doi.org/10.1068/a270425; Duque, J., Anselin, L. және Rey, S. (2012), https://doi.org/10.1111/j.1467-9787.2011.00743.x</translation>
    </message>
    <message>
        <source>Areas with a missing value are in no group (NULL). Parts of the territory that no link joins stay apart: then there may be more groups than asked for, and a warning says so; one that is below LEAST_FLOOR as a whole is a group of its own. A value that is the same everywhere counts for nothing. Ties go to the first ids, so the order of rows decides nothing; azp and max_p depend on SEED alone, not on the number of processors. Up to 20,000 areas for single, complete and average linkage of full order.</source>
        <translation>Мәні жоқ аумақтар ешбір топқа кірмейді (NULL). Ештеңемен байланыспаған аумақ бөліктері бөлек қалады: онда топ саны сұралғаннан көп болуы мүмкін, ескерту оны айтады; тұтас LEAST_FLOOR-дан төмен бөлік жеке топ болады. Барлық жерде бірдей мән ештеңе шешпейді. Теңдікте бірінші идентификаторлар шешеді, сондықтан жолдар реті маңызсыз; azp мен max_p процессорлар санына емес, тек SEED-ке байланысты. Толық ретті single, complete және average байланыстары үшін 20 000 аумаққа дейін.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg &amp;&amp; qgis_process run territorial:regionalize -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELDS=location_quotient GROUPS=3 OUTPUT=zones.gpkg</source>
        <translation>qgis_process run territorial:locationquotients -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_output&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg &amp;&amp; qgis_process run territorial:regionalize -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELDS=location_quotient GROUPS=3 OUTPUT=zones.gpkg</translation>
    </message>
    <message>
        <source>LEAST_FLOOR is %1, but all areas together have %2: no group can reach it.</source>
        <translation>LEAST_FLOOR %1-ге тең, ал барлық аумақтарда бірге %2: оған ешбір топ жете алмайды.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: all areas have the same value of %1: it divides nothing.</source>
        <translation>VALUE_FIELDS: барлық аумақтарда %1 мәні бірдей: ол ештеңені бөлмейді.</translation>
    </message>
    <message>
        <source>VALUE_FIELDS: all areas have the same values: nothing tells where to divide them, so that the groups mean nothing.</source>
        <translation>VALUE_FIELDS: барлық аумақтардың мәндері бірдей: оларды қай жерден бөлу керегін ештеңе айтпайды, топтардың мәні жоқ.</translation>
    </message>
    <message>
        <source>%1 areas lack a value or a geometry: they are in no group.</source>
        <translation>%1 аумақтың мәні немесе геометриясы жоқ: олар ешбір топқа кірмейді.</translation>
    </message>
</context>
<context>
    <name>RegionalizeAreas</name>
    <message>
        <source>must not be negative</source>
        <translation>теріс болмауы керек</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Regions (polygons)</source>
        <translation>Өңірлер (полигондар)</translation>
    </message>
    <message>
        <source>Id of the regions</source>
        <translation>Өңір коды</translation>
    </message>
    <message>
        <source>the id is repeated, it is also that of feature %1</source>
        <translation>код қайталанады, ол %1 нысанында да бар</translation>
    </message>
    <message>
        <source>%1 polygons of %2 were invalid and have been repaired.</source>
        <translation>%2 қабатындағы жарамсыз полигондар: %1; олар түзетілді.</translation>
    </message>
    <message>
        <source>%1 regions of %2 have no geometry.</source>
        <translation>%2 қабатындағы геометриясыз өңірлер: %1.</translation>
    </message>
    <message>
        <source>%1: the layer “%2” has no polygons. Give the areas of the regions.</source>
        <translation>%1: «%2» қабатында полигондар жоқ. Өңірлердің аумақтарын беріңіз.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The output %1 could not be written: %2</source>
        <translation>%1 нәтижесі жазылмады: %2</translation>
    </message>
    <message>
        <source>The GeoPackage %1 holds the table “%2”, which would be lost. Name a table inside it instead: ogr:dbname=&apos;%1&apos; table=&quot;result&quot; (geom)</source>
        <translation>%1 GeoPackage ішінде «%2» кестесі бар, ол жоғалар еді. Оның ішіндегі кестені атаңыз: ogr:dbname=&apos;%1&apos; table=&quot;result&quot; (geom)</translation>
    </message>
    <message>
        <source>Features %1 to %2 of the output %3 could not be written: %4</source>
        <translation>%3 нәтижесінің %1–%2 нысандарын жазу мүмкін болмады: %4</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>producers</source>
        <translation>өндірушілер</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>жеткізушілер</translation>
    </message>
    <message>
        <source>education</source>
        <translation>білім беру</translation>
    </message>
    <message>
        <source>science</source>
        <translation>ғылым</translation>
    </message>
    <message>
        <source>government</source>
        <translation>мемлекет</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>инфрақұрылым</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқалар</translation>
    </message>
    <message>
        <source>Role of the firms (empty = by their industry)</source>
        <translation>Кәсіпорындардың рөлі (бос = саласы бойынша)</translation>
    </message>
    <message>
        <source>Industries that this kind of cluster is for, such as “07;24” (other producers then count as suppliers; empty = all)</source>
        <translation>Кластер арналған салалар, мысалы «07;24» (басқа өндірушілер онда жеткізушілер; бос = бәрі)</translation>
    </message>
    <message>
        <source>Table of roles by industry (empty = the one of the plugin, for OKED and NACE)</source>
        <translation>Салалар бойынша рөлдер кестесі (бос = плагиндікі, ЭҚЖЖ мен NACE үшін)</translation>
    </message>
    <message>
        <source>Industry code, or its beginning</source>
        <translation>Сала коды не оның басы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөл</translation>
    </message>
    <message>
        <source>%1: the table cannot be opened.</source>
        <translation>%1: кесте ашылмайды.</translation>
    </message>
    <message>
        <source>The table of roles of the plugin cannot be read.</source>
        <translation>Плагиннің рөлдер кестесін оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>not one of the roles %1</source>
        <translation>%1 рөлдерінің бірі емес</translation>
    </message>
    <message>
        <source>the code has a role already</source>
        <translation>кодтың рөлі бар</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>Column left out: %1.</source>
        <translation>Баған тасталды: %1.</translation>
    </message>
    <message>
        <source>No table is recognised in this sheet.</source>
        <translation>Бұл парақта кесте танылмады.</translation>
    </message>
    <message>
        <source>Title of the sheet.</source>
        <translation>Парақ атауы.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 бағаны</translation>
    </message>
    <message>
        <source>header</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>%1: data from row %2, %3 columns of values; regions: %4; industries: %5; year: %6.</source>
        <translation>%1: деректер %2-жолдан, мән бағандары: %3; өңірлер: %4; салалар: %5; жыл: %6.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>A date: the spreadsheet took the code %1 for one.</source>
        <translation>Күн: электрондық кесте %1 кодын күн деп алды.</translation>
    </message>
    <message>
        <source>The cell %1 holds the code %2: codes were read as numbers, and their zeros are lost (05.10 became 5.1). Format the column as text in the spreadsheet and type the codes anew.</source>
        <translation>%1 ұяшығында %2 коды тұр: кодтар сан ретінде оқылып, нөлдері жоғалған (05.10 орнына 5.1). Бағанға мәтіндік пішім беріп, кодтарды қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>The region is not known.</source>
        <translation>Өңір белгісіз.</translation>
    </message>
    <message>
        <source>The industry is not known.</source>
        <translation>Сала белгісіз.</translation>
    </message>
</context>
<context>
    <name>ShiftShareAlgorithm</name>
    <message>
        <source>%1: there is no year %2 in the table. There are: %3.</source>
        <translation>%1: кестеде %2 жыл жоқ. Бары: %3.</translation>
    </message>
    <message>
        <source>The table has one year only (%1): change needs two or more.</source>
        <translation>Кестеде бір ғана жыл бар (%1): өзгеріске екі немесе одан көп жыл керек.</translation>
    </message>
    <message>
        <source>FIRST_YEAR (%1) must come before LAST_YEAR (%2).</source>
        <translation>FIRST_YEAR (%1) LAST_YEAR-дан (%2) бұрын болуы керек.</translation>
    </message>
    <message>
        <source>The reference area had nothing of these industries at the start, so they have no growth; their change is in the field undivided: %1.</source>
        <translation>Бастапқыда салыстыру аумағында бұл салалар болмаған, сондықтан олардың өсу қарқыны жоқ; олардың өзгерісі undivided өрісінде: %1.</translation>
    </message>
    <message>
        <source>%1 competitive components cannot be parted by this method; they are in the field competitive_rest.</source>
        <translation>Бұл әдіс %1 бәсекелік құрамдасты жіктей алмайды; олар competitive_rest өрісінде.</translation>
    </message>
    <message>
        <source>The steps lie between the years of the table: %1.</source>
        <translation>Қадамдар кестенің жылдары арасында: %1.</translation>
    </message>
    <message>
        <source>YEAR_FIELD: name the field that holds the year; change needs two years or more.</source>
        <translation>YEAR_FIELD: жыл тұрған өрісті көрсетіңіз; өзгеріске екі немесе одан көп жыл керек.</translation>
    </message>
    <message>
        <source>OUTPUT_MAP needs the polygons of the regions: give REGIONS.</source>
        <translation>OUTPUT_MAP үшін өңірлердің полигондары керек: REGIONS беріңіз.</translation>
    </message>
    <message>
        <source>, prices of %1</source>
        <translation>, %1 жылдың бағасымен</translation>
    </message>
    <message>
        <source> In prices of %1.</source>
        <translation> %1 жылдың бағасымен.</translation>
    </message>
    <message>
        <source>, current prices</source>
        <translation>, ағымдағы бағамен</translation>
    </message>
    <message>
        <source> In current prices: growth includes the rise of prices.</source>
        <translation> Ағымдағы бағамен: өсімге бағаның өсуі де кіреді.</translation>
    </message>
    <message>
        <source>The values are money in current prices: growth includes the rise of prices, and industries whose prices rose more seem to grow more. Give PRICE_INDEX to compare volumes.</source>
        <translation>Мәндер ағымдағы бағамен, ақшалай берілген: өсімге бағаның өсуі де кіреді, ал бағасы көбірек өскен салалар тезірек өскендей көрінеді. Көлемдерді салыстыру үшін PRICE_INDEX беріңіз.</translation>
    </message>
    <message>
        <source> In the borders of %1.</source>
        <translation> %1 жылғы шекараларда.</translation>
    </message>
    <message>
        <source>Components of change, method %1.</source>
        <translation>Өзгерістің құрамдастары, %1 әдісі.</translation>
    </message>
    <message>
        <source> Intervals: bootstrap of industries, %1 replicates, seed %2, level %3.</source>
        <translation> Аралықтар: салалар бойынша бутстреп, %1 қайталау, бастапқы сан %2, деңгей %3.</translation>
    </message>
    <message>
        <source>Shift-share%1</source>
        <translation>Үлестік ығысу%1</translation>
    </message>
    <message>
        <source>Shift-share of regions%1</source>
        <translation>Өңірлер бойынша үлестік ығысу%1</translation>
    </message>
    <message>
        <source>Competitive component%1</source>
        <translation>Бәсекелік құрамдас%1</translation>
    </message>
    <message>
        <source>What each region gained or lost beside its industries elsewhere, as a share of its value at the start. </source>
        <translation>Әр өңір өз салаларының басқа жердегі өсімінен тыс не қосты немесе не жоғалтты, бастапқы мәннің үлесімен. </translation>
    </message>
    <message>
        <source>Shift-share analysis</source>
        <translation>Құрылымдық ығысуларды талдау (shift-share)</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>id of the region, in the type of the source</source>
        <translation>өңір коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>алғашқы жыл</translation>
    </message>
    <message>
        <source>year of the start, in the type of the source</source>
        <translation>басталу жылы, дереккөздің түрінде</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>соңғы жыл</translation>
    </message>
    <message>
        <source>year of the end</source>
        <translation>аяқталу жылы</translation>
    </message>
    <message>
        <source>value at the start</source>
        <translation>бастапқы мән</translation>
    </message>
    <message>
        <source>x_0, in the unit of the source; with PRICE_INDEX in prices of the first year; sums of regions: over industries known in all years used</source>
        <translation>x_0, дереккөздің бірлігінде; PRICE_INDEX берілсе, алғашқы жылдың бағасымен; өңір қосындылары: пайдаланылған барлық жылда белгілі салалар бойынша</translation>
    </message>
    <message>
        <source>value at the end</source>
        <translation>соңғы мән</translation>
    </message>
    <message>
        <source>x_1, likewise</source>
        <translation>x_1, дәл солай</translation>
    </message>
    <message>
        <source>change</source>
        <translation>өзгеріс</translation>
    </message>
    <message>
        <source>x_1 - x_0, likewise</source>
        <translation>x_1 - x_0, дәл солай</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>өсім</translation>
    </message>
    <message>
        <source>x_1 / x_0 - 1, -1 and above; NULL where x_0 is 0</source>
        <translation>x_1 / x_0 - 1, -1 және одан жоғары; x_0 0 болса NULL</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>сала</translation>
    </message>
    <message>
        <source>code of the industry, in the type of the source</source>
        <translation>сала коды, дереккөз түрінде</translation>
    </message>
    <message>
        <source>competitive component / start</source>
        <translation>бәсекелік құрамдас / бастапқы мән</translation>
    </message>
    <message>
        <source>competitive / value_start, a share: how much faster or slower the region grew than its industries elsewhere; NULL where value_start is 0</source>
        <translation>competitive / value_start, үлес: өңір өз салаларының басқа жердегісінен қаншалықты тез немесе баяу өсті; value_start 0 болса NULL</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>true where values of the region are unknown and left out</source>
        <translation>өңірдің мәндері белгісіз және есепке алынбаған болса – ақиқат</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>name of the region in the language of the plugin, where the layer of regions has one; else its id</source>
        <translation>өңір атауы модуль тілінде, өңірлер қабатында бар болса; әйтпесе коды</translation>
    </message>
    <message>
        <source>Components by region and industry</source>
        <translation>Өңірлер мен салалар бойынша құрамдастар</translation>
    </message>
    <message>
        <source>Components by region</source>
        <translation>Өңірлер бойынша құрамдастар</translation>
    </message>
    <message>
        <source>Map of the competitive component</source>
        <translation>Бәсекелік құрамдастың картасы</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Әдіс</translation>
    </message>
    <message>
        <source>First year (empty = the first of the table)</source>
        <translation>Алғашқы жыл (бос = кестедегі бірінші)</translation>
    </message>
    <message>
        <source>Last year (empty = the last of the table)</source>
        <translation>Соңғы жыл (бос = кестедегі соңғысы)</translation>
    </message>
    <message>
        <source>Bootstrap replicates of the intervals</source>
        <translation>Аралықтарға арналған бутстреп қайталаулары</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Өңірлер саны</translation>
    </message>
    <message>
        <source>Number of industries</source>
        <translation>Салалар саны</translation>
    </message>
    <message>
        <source>How much of each region&apos;s growth is that of the whole economy, how much comes from its mix of industries, and how much is its own?</source>
        <translation>Әр өңірдің өсімінің қандай бөлігі бүкіл экономиканың өсімі, қандай бөлігі оның салалар құрамынан, ал қандай бөлігі өзінікі?</translation>
    </message>
    <message>
        <source>Use it on employment, output or value added of two years or more. The competitive component is a description, not a cause, and it depends on how finely industries are divided. Values in money are in current prices unless PRICE_INDEX is given: then growth includes the rise of prices, and the layers say so. The years must have the same regions.</source>
        <translation>Екі немесе одан көп жылдың жұмыспен қамтылуына, шығарылымына не қосылған құнына қолданыңыз. Бәсекелік құрамдас – себеп емес, сипаттама, әрі салалардың қаншалықты ұсақ бөлінгеніне тәуелді. PRICE_INDEX берілмесе, ақшалай мәндер ағымдағы бағамен алынады: онда өсімге бағаның өсуі де кіреді, қабаттар мұны айтады. Барлық жылда өңірлер бірдей болуы керек.</translation>
    </message>
    <message>
        <source>x_0, x_1 = value of industry i in region r at the start and the end; g, g_i = growth of the sum of all regions (or of REFERENCE), in total and in industry i; g_ri, g_r = of the region; n_ri = growth of the industry in the neighbours, sum_s w_rs x_si1 / sum_s w_rs x_si0 - 1.
classic: x_1 - x_0 = x_0 g + x_0 (g_i - g) + x_0 (g_ri - g_i), national + industry_mix + competitive.
esteban_marquillas: competitive = h (g_ri - g_i) + (x_0 - h)(g_ri - g_i), with h = x_r0 X_i0 / X_0.
arcelus: each of national and industry_mix at h and at x_0 - h; competitive split by g_r - g and what is left of g_ri - g_i, each at h and at x_0 - h.
dynamic: the classic components of every step between two years of the table, summed.
spatial: competitive = x_0 (n_ri - g_i) + x_0 (g_ri - n_ri), weights of rows summing to 1; industry_mix + neighbours is the industry-mix effect of Nazara and Hewings.
Intervals of a region&apos;s sums: its industries are drawn with replacement, PERMUTATIONS times; a component is taken as a rate of the drawn values at the start.</source>
        <translation>x_0, x_1 = i саласының r өңіріндегі бастапқы және соңғы мәні; g, g_i = барлық өңір қосындысының (немесе REFERENCE) өсімі, жалпы және i саласында; g_ri, g_r = өңірдің өсімі; n_ri = саланың көршілердегі өсімі, sum_s w_rs x_si1 / sum_s w_rs x_si0 - 1.
classic: x_1 - x_0 = x_0 g + x_0 (g_i - g) + x_0 (g_ri - g_i), national + industry_mix + competitive.
esteban_marquillas: competitive = h (g_ri - g_i) + (x_0 - h)(g_ri - g_i), мұнда h = x_r0 X_i0 / X_0.
arcelus: national мен industry_mix әрқайсысы h және x_0 - h кезінде; competitive g_r - g және g_ri - g_i қалдығына бөлінеді, әр бөлік h және x_0 - h кезінде.
dynamic: кестенің екі жылы арасындағы әр қадамның классикалық құрамдастарының қосындысы.
spatial: competitive = x_0 (n_ri - g_i) + x_0 (g_ri - n_ri), жолдың салмақтарының қосындысы 1; industry_mix + neighbours – Назара мен Хьюингстің салалық әсері.
Өңір қосындыларының аралықтары: оның салалары қайтарылып, PERMUTATIONS рет таңдалады; құрамдас таңдалған бастапқы мәндердің үлесі ретінде алынады.</translation>
    </message>
    <message>
        <source>NULL is unknown: a region and industry unknown in one of the years used has no components and is in no sum of either year; its region is flagged as incomplete. Where a region had nothing of an industry at the start, competitive = x_1, and what the method cannot part is in competitive_rest (also where a region has no neighbours with the industry). Where nobody had it, the change is in undivided. So components always sum to the change, and competitive components of an industry to 0 unless REFERENCE is given. A pair that a long table does not have is 0, and counted. Regions that are in some of the years only stop the run. Intervals resting on few industries say little.</source>
        <translation>NULL – белгісіз: пайдаланылған жылдардың бірінде белгісіз «өңір – сала» жұбының құрамдасы жоқ және ол бірде-бір жылдың қосындысына кірмейді; оның өңірі толық емес деп белгіленеді. Бастапқыда өңірде сала болмаса, competitive = x_1, ал әдіс жіктей алмайтыны competitive_rest өрісінде (өңірдің осы саласы бар көршісі болмаса да). Ол ешкімде болмаса, өзгеріс undivided өрісінде. Сондықтан құрамдастардың қосындысы әрқашан өзгеріске, ал REFERENCE берілмесе, саланың бәсекелік құрамдастарының қосындысы 0-ге тең. Ұзын кестеде жоқ жұп 0 деп алынады және саналады. Жылдардың бір бөлігінде ғана бар өңірлер есептеуді тоқтатады. Аз салаға сүйенген аралықтар көп нәрсе айтпайды.</translation>
    </message>
    <message>
        <source>qgis_process run territorial:shiftshare -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_value_added&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year VALUE_KIND=money REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=components.csv OUTPUT_REGIONS=regions.csv OUTPUT_MAP=competitive.gpkg</source>
        <translation>qgis_process run territorial:shiftshare -- ACTIVITY=&quot;sample_data/kazakhstan.gpkg|layername=gross_value_added&quot; INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year VALUE_KIND=money REGIONS=&quot;sample_data/kazakhstan.gpkg|layername=regions&quot; OUTPUT=components.csv OUTPUT_REGIONS=regions.csv OUTPUT_MAP=competitive.gpkg</translation>
    </message>
    <message>
        <source>Number of pairs of region and industry without components</source>
        <translation>Құрамдассыз «өңір – сала» жұптарының саны</translation>
    </message>
    <message>
        <source>Dunn, E. S. (1960), doi:10.1111/j.1435-5597.1960.tb01705.x; Esteban-Marquillas, J. M. (1972), doi:10.1016/0034-3331(72)90033-4; Arcelus, F. J. (1984), doi:10.1111/j.1468-2257.1984.tb00719.x; Barff, R. A. and Knight, P. L. (1988), doi:10.1111/j.1468-2257.1988.tb00465.x; Nazara, S. and Hewings, G. J. D. (2004), doi:10.1111/j.1468-2257.2004.00258.x</source>
        <translation>Dunn, E. S. (1960), doi:10.1111/j.1435-5597.1960.tb01705.x; Esteban-Marquillas, J. M. (1972), doi:10.1016/0034-3331(72)90033-4; Arcelus, F. J. (1984), doi:10.1111/j.1468-2257.1984.tb00719.x; Barff, R. A., Knight, P. L. (1988), doi:10.1111/j.1468-2257.1988.tb00465.x; Nazara, S., Hewings, G. J. D. (2004), doi:10.1111/j.1468-2257.2004.00258.x</translation>
    </message>
    <message>
        <source>METHOD spatial needs neighbours: give REGIONS, the polygons of the regions, or WEIGHTS table with WEIGHTS_TABLE.</source>
        <translation>METHOD spatial көршілерді қажет етеді: REGIONS – өңір полигондарын немесе WEIGHTS table мен WEIGHTS_TABLE беріңіз.</translation>
    </message>
</context>
<context>
    <name>ShiftShareColumns</name>
    <message>
        <source>net competitive component</source>
        <translation>таза бәсекелік құрамдас</translation>
    </message>
    <message>
        <source>h (g_ri - g_i), with h the homothetic value x_r0 X_i0 / X_0 (Esteban-Marquillas)</source>
        <translation>h (g_ri - g_i), мұнда h – гомотетикалық мән x_r0 X_i0 / X_0 (Эстебан-Маркильяс)</translation>
    </message>
    <message>
        <source>allocation component</source>
        <translation>орналасу құрамдасы</translation>
    </message>
    <message>
        <source>(x_0 - h)(g_ri - g_i): above 0 where the region is specialised in what it does better, or avoids what it does worse</source>
        <translation>(x_0 - h)(g_ri - g_i): өңір өзінде жақсырақ өсетінге маманданса немесе нашарынан аулақ болса, 0-ден үлкен</translation>
    </message>
    <message>
        <source>national growth, expected</source>
        <translation>жалпы өсім, күтілетін</translation>
    </message>
    <message>
        <source>h g (Arcelus)</source>
        <translation>h g (Арселус)</translation>
    </message>
    <message>
        <source>national growth, differential</source>
        <translation>жалпы өсім, айырымдық</translation>
    </message>
    <message>
        <source>(x_0 - h) g (Arcelus)</source>
        <translation>(x_0 - h) g (Арселус)</translation>
    </message>
    <message>
        <source>industry mix, expected</source>
        <translation>салалар құрамы, күтілетін</translation>
    </message>
    <message>
        <source>h (g_i - g) (Arcelus)</source>
        <translation>h (g_i - g) (Арселус)</translation>
    </message>
    <message>
        <source>industry mix, differential</source>
        <translation>салалар құрамы, айырымдық</translation>
    </message>
    <message>
        <source>(x_0 - h)(g_i - g) (Arcelus)</source>
        <translation>(x_0 - h)(g_i - g) (Арселус)</translation>
    </message>
    <message>
        <source>regional growth, expected</source>
        <translation>өңірдің өсімі, күтілетін</translation>
    </message>
    <message>
        <source>h (g_r - g) (Arcelus)</source>
        <translation>h (g_r - g) (Арселус)</translation>
    </message>
    <message>
        <source>regional growth, differential</source>
        <translation>өңірдің өсімі, айырымдық</translation>
    </message>
    <message>
        <source>(x_0 - h)(g_r - g) (Arcelus)</source>
        <translation>(x_0 - h)(g_r - g) (Арселус)</translation>
    </message>
    <message>
        <source>regional industry mix, expected</source>
        <translation>өңірдің салалары, күтілетін</translation>
    </message>
    <message>
        <source>h ((g_ri - g_i) - (g_r - g)) (Arcelus)</source>
        <translation>h ((g_ri - g_i) - (g_r - g)) (Арселус)</translation>
    </message>
    <message>
        <source>regional industry mix, differential</source>
        <translation>өңірдің салалары, айырымдық</translation>
    </message>
    <message>
        <source>(x_0 - h)((g_ri - g_i) - (g_r - g)) (Arcelus)</source>
        <translation>(x_0 - h)((g_ri - g_i) - (g_r - g)) (Арселус)</translation>
    </message>
    <message>
        <source>component of the neighbours</source>
        <translation>көршілер құрамдасы</translation>
    </message>
    <message>
        <source>x_0 (n_ri - g_i), with n_ri the growth of the industry in the neighbours (Nazara and Hewings, whose industry-mix effect is industry_mix + this)</source>
        <translation>x_0 (n_ri - g_i), мұнда n_ri – саланың көршілердегі өсімі (Назара мен Хьюингс; олардың салалық әсері = industry_mix + осы)</translation>
    </message>
    <message>
        <source>region against neighbours</source>
        <translation>өңір көршілерге қарсы</translation>
    </message>
    <message>
        <source>x_0 (g_ri - n_ri) = x_1 - x_0 (1 + n_ri) (Nazara and Hewings)</source>
        <translation>x_0 (g_ri - n_ri) = x_1 - x_0 (1 + n_ri) (Назара мен Хьюингс)</translation>
    </message>
    <message>
        <source>national component</source>
        <translation>жалпы құрамдас</translation>
    </message>
    <message>
        <source>x_0 g: what the region would gain at the growth of the reference area</source>
        <translation>x_0 g: өңір салыстыру аумағының өсімімен қанша қосар еді</translation>
    </message>
    <message>
        <source>industry-mix component</source>
        <translation>салалар құрамының құрамдасы</translation>
    </message>
    <message>
        <source>x_0 (g_i - g): what its industries gain elsewhere beside that</source>
        <translation>x_0 (g_i - g): оның салалары басқа жерде одан тыс қанша қосады</translation>
    </message>
    <message>
        <source>competitive component</source>
        <translation>бәсекелік құрамдас</translation>
    </message>
    <message>
        <source>x_1 - x_0 (1 + g_i) = x_0 (g_ri - g_i): what the region gains beside its industries elsewhere</source>
        <translation>x_1 - x_0 (1 + g_i) = x_0 (g_ri - g_i): өңір өз салаларының басқа жердегісінен тыс қанша қосады</translation>
    </message>
    <message>
        <source>undivided</source>
        <translation>жіктелмеген</translation>
    </message>
    <message>
        <source>change in industries that the reference area did not have at the start, which have no growth; else 0. national + industry_mix + competitive + undivided = change</source>
        <translation>бастапқыда салыстыру аумағында болмаған, сондықтан өсу қарқыны жоқ салалардың өзгерісі; әйтпесе 0. national + industry_mix + competitive + undivided = change</translation>
    </message>
    <message>
        <source>rest of the competitive component</source>
        <translation>бәсекелік құрамдастың қалдығы</translation>
    </message>
    <message>
        <source>competitive component that the method cannot part: of industries that the region (spatial: its neighbours) did not have at the start; else 0</source>
        <translation>әдіс жіктей алмайтын бәсекелік құрамдас: бастапқыда өңірде (spatial: көршілерінде) болмаған салалардікі; әйтпесе 0</translation>
    </message>
    <message>
        <source>%1, lower bound</source>
        <translation>%1, төменгі шегі</translation>
    </message>
    <message>
        <source>ALPHA / 2 quantile of the bootstrap; NULL with fewer than two industries or PERMUTATIONS 0</source>
        <translation>бутстрептің ALPHA / 2 квантилі; сала екіден аз немесе PERMUTATIONS = 0 болса NULL</translation>
    </message>
    <message>
        <source>%1, upper bound</source>
        <translation>%1, жоғарғы шегі</translation>
    </message>
    <message>
        <source>1 - ALPHA / 2 quantile of the bootstrap; NULL likewise</source>
        <translation>бутстрептің 1 - ALPHA / 2 квантилі; дәл сондай жағдайларда NULL</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <source>Printed map from a workbook</source>
        <translation>Кестелер кітабынан басылатын карта</translation>
    </message>
    <message>
        <source>How does a workbook of a statistical office become a printed map, in one step?</source>
        <translation>Статистика органының кітабы бір қадаммен басылатын картаға қалай айналады?</translation>
    </message>
    <message>
        <source>Runs Prepare table, Location quotients, Contiguous clusters and Cluster map one after the other, with the names of fields that they write themselves. Read the list of changes before you print the map. To change a step, open printedmap.model3 in the folder models of the plugin with the Model Designer. Example: TABLE = tests/messy/industries_as_columns_ru.xlsx of the plugin&apos;s sources, REGIONS = regions of sample_data/kazakhstan.gpkg, INDUSTRY = B.</source>
        <translation>Кестені дайындауды, локализация коэффициенттерін, іргелес кластерлерді және кластерлер картасын өздері жазатын өріс атауларымен бірінен соң бірін орындайды. Картаны басып шығармас бұрын өзгерістер тізімін оқыңыз. Қадамды өзгерту үшін плагиннің models қалтасындағы printedmap.model3 файлын модель құрастырғышта ашыңыз. Мысал: TABLE = плагин бастапқы мәтіндеріндегі tests/messy/industries_as_columns_ru.xlsx, REGIONS = sample_data/kazakhstan.gpkg ішіндегі regions, INDUSTRY = B.</translation>
    </message>
    <message>
        <source>Workbook or text file of a statistical office (XLSX, XLS, ODS, CSV)</source>
        <translation>Статистика органының кітабы немесе мәтіндік файлы (XLSX, XLS, ODS, CSV)</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Өңірлер</translation>
    </message>
    <message>
        <source>Code of the region in the layer of regions</source>
        <translation>Өңірлер қабатындағы өңір коды</translation>
    </message>
    <message>
        <source>Industry (its code, such as B for mining)</source>
        <translation>Сала (коды, мысалы B – тау-кен өнеркәсібі)</translation>
    </message>
    <message>
        <source>Year (empty = last)</source>
        <translation>Жыл (бос = соңғысы)</translation>
    </message>
    <message>
        <source>Location quotient from which a region belongs to a cluster</source>
        <translation>Өңір кластерге кіретін ең кіші локализация коэффициенті</translation>
    </message>
    <message>
        <source>Background (neighbours, lakes), lowest first</source>
        <translation>Фон (көршілер, көлдер), төменгісі бірінші</translation>
    </message>
    <message>
        <source>Title of the map (empty = industry and year)</source>
        <translation>Карта атауы (бос = сала мен жыл)</translation>
    </message>
    <message>
        <source>Source of the data, as printed</source>
        <translation>Деректер көзі, картадағыдай</translation>
    </message>
    <message>
        <source>Changes to the table</source>
        <translation>Кестедегі өзгерістер</translation>
    </message>
    <message>
        <source>Quotients of the regions</source>
        <translation>Өңірлер коэффициенттері</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Кластерлер</translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation>Карта PDF түрінде</translation>
    </message>
    <message>
        <source>Map as PNG</source>
        <translation>Карта PNG түрінде</translation>
    </message>
    <message>
        <source>Project with the map</source>
        <translation>Картасы бар жоба</translation>
    </message>
    <message>
        <source>Prepare table</source>
        <translation>Кестені дайындау</translation>
    </message>
    <message>
        <source>Location quotients</source>
        <translation>Локализация коэффициенттері</translation>
    </message>
    <message>
        <source>Contiguous clusters</source>
        <translation>Іргелес кластерлер</translation>
    </message>
    <message>
        <source>Cluster map</source>
        <translation>Кластерлер картасы</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Кестелер (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модельдер</translation>
    </message>
</context>
<context>
    <name>SizeSymbols</name>
    <message>
        <source>The circles of “%1” could not be drawn.</source>
        <translation>«%1» шеңберлерін салу мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>TemplateReader</name>
    <message>
        <source>the firm has neither name nor number</source>
        <translation>кәсіпорынның атауы да, нөмірі де жоқ</translation>
    </message>
    <message>
        <source>the place is missing; the row is not placed</source>
        <translation>орын көрсетілмеген; жол орналастырылмады</translation>
    </message>
    <message>
        <source>taken for %1: %2</source>
        <translation>%1 деп алынды: %2</translation>
    </message>
    <message>
        <source>several places bear this name; the row is not placed</source>
        <translation>бұл атау бірнеше орында бар; жол орналастырылмады</translation>
    </message>
    <message>
        <source>the place is not known; the row is not placed</source>
        <translation>орын белгісіз; жол орналастырылмады</translation>
    </message>
    <message>
        <source>the amount is no number; it is unknown</source>
        <translation>көлем сан емес; белгісіз деп алынды</translation>
    </message>
    <message>
        <source>an amount cannot be negative; it is unknown</source>
        <translation>көлем теріс бола алмайды; белгісіз деп алынды</translation>
    </message>
    <message>
        <source>read as %1: %2</source>
        <translation>%1 деп оқылды: %2</translation>
    </message>
    <message>
        <source>no year can be read; it is unknown</source>
        <translation>жыл оқылмады; белгісіз деп алынды</translation>
    </message>
    <message>
        <source>the product is missing</source>
        <translation>тауар көрсетілмеген</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>%2, %1-жол</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1-жол</translation>
    </message>
    <message>
        <source>repeats %1 in all that it says; it is left out</source>
        <translation>%1 толық қайталайды; қалдырылды</translation>
    </message>
    <message>
        <source>repeats %1 with another amount; both stay</source>
        <translation>%1 басқа көлеммен қайталайды; екеуі де қалады</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 және тағы %2</translation>
    </message>
</context>
<context>
    <name>Unmatched</name>
    <message>
        <source>Largest share of the value that may fail to join</source>
        <translation>Бірікпеуі мүмкін мәннің ең үлкен үлесі</translation>
    </message>
    <message>
        <source>What did not join</source>
        <translation>Не бірікпеді</translation>
    </message>
    <message>
        <source>Number of ids that did not join</source>
        <translation>Бірікпеген кодтар саны</translation>
    </message>
    <message>
        <source>Share of the value that did not join (0 to 1)</source>
        <translation>Бірікпеген мәннің үлесі (0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>қабат</translation>
    </message>
    <message>
        <source>the layer that has the id</source>
        <translation>коды бар қабат</translation>
    </message>
    <message>
        <source>id</source>
        <translation>код</translation>
    </message>
    <message>
        <source>the id that did not join</source>
        <translation>бірікпеген код</translation>
    </message>
    <message>
        <source>missing in</source>
        <translation>мұнда жоқ</translation>
    </message>
    <message>
        <source>the layer that lacks it</source>
        <translation>ол жоқ қабат</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>ең жақындары</translation>
    </message>
    <message>
        <source>the most similar ids of that layer, nearest first</source>
        <translation>сол қабаттың ең ұқсас кодтары, алдымен ең жақыны</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>what is lost with it, in the unit of the value field</source>
        <translation>онымен бірге жоғалатын мән, мән өрісінің бірлігінде</translation>
    </message>
    <message>
        <source>%1 (nearest in %2: %3)</source>
        <translation>%1 (%2 ішіндегі ең жақындары: %3)</translation>
    </message>
    <message>
        <source>%1 ids did not join, with %2 % of the value: %3.</source>
        <translation>Бірікпеген кодтар: %1, мәннің %2 %: %3.</translation>
    </message>
    <message>
        <source>That is more than MAX_LOST_SHARE allows. Mend the ids, or allow a larger share.</source>
        <translation>Бұл MAX_LOST_SHARE рұқсат еткеннен көп. Кодтарды түзетіңіз немесе үлкенірек үлеске рұқсат етіңіз.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>TABLE: %1 is a workbook of the kind %2, which the GDAL of this QGIS cannot read. Save it as XLSX or CSV, and choose that file.</source>
        <translation>TABLE: %1 – %2 түріндегі кітап, оны осы QGIS-тің GDAL-ы оқымайды. XLSX немесе CSV ретінде сақтап, сол файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>TABLE: %1 cannot be opened as a workbook (%2). Is it damaged, protected by a password, or named %3 while it is something else? Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>TABLE: %1 кітап ретінде ашылмайды (%2). Ол бүлінген бе, құпиясөзбен қорғалған ба, әлде басқа нәрсе бола тұра %3 деп аталған ба? Электрондық кесте бағдарламасында ашып, XLSX ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>%1, cell %2: the text “%3” was read in another encoding than it was written in (%4). Set ENCODING to the right one, such as UTF-8, windows-1251, KZ-1048, UTF-16LE or CP866.</source>
        <translation>%1, %2 ұяшығы: «%3» мәтіні жазылған кодтаудан басқа кодтауда оқылды (%4). ENCODING параметріне дұрысын беріңіз, мысалы UTF-8, windows-1251, KZ-1048, UTF-16LE немесе CP866.</translation>
    </message>
    <message>
        <source>TABLE: there is no file %1.</source>
        <translation>TABLE: %1 файлы жоқ.</translation>
    </message>
    <message>
        <source>TABLE: %1 is a folder. Choose one workbook or text file.</source>
        <translation>TABLE: %1 – қалта. Бір кітапты немесе мәтіндік файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>TABLE: the file %1 cannot be read: %2</source>
        <translation>TABLE: %1 файлы оқылмайды: %2</translation>
    </message>
    <message>
        <source>TABLE: %1 is no table but a file of the kind %2, whatever it is named. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>TABLE: %1 – кесте емес, қалай аталса да %2 түріндегі файл. Электрондық кесте бағдарламасында ашып, XLSX ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>ENCODING: “%1” is not known. Take one such as UTF-8, windows-1251, KZ-1048, UTF-16LE or CP866, or leave it empty.</source>
        <translation>ENCODING: «%1» кодтауы белгісіз. Мысалы, UTF-8, windows-1251, KZ-1048, UTF-16LE немесе CP866 алыңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>TABLE: %1 is no table: it holds bytes that are no text. XLSX, XLS, ODS and text files (CSV, TXT) can be read.</source>
        <translation>TABLE: %1 – кесте емес: онда мәтін емес байттар бар. XLSX, XLS, ODS және мәтіндік файлдар (CSV, TXT) оқылады.</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>The workbook %1 cannot be written. Is the folder there, may it be written to, and is the file open in another program?</source>
        <translation>%1 кітабын жазу мүмкін емес. Қалта бар ма, оған жазуға бола ма, файл басқа бағдарламада ашық емес пе?</translation>
    </message>
</context>
</TS>
