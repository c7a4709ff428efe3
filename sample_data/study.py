"""A cluster study of Kazakhstan through the real qgis_process: what `./run demo` runs.

Mining in 2025: location quotients, areas of specialisation along real borders; stars of clusters in all sections; employment in three
sectors, tested against chance; migration between regions in 2024 (modelled) as flow lines; printed maps. Everything that it makes is in the output folder, which it makes anew.

Usage: study.py --plugin FOLDER_OF_THE_PACKAGE --out FOLDER [--language en|ru|kk]
"""
import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

SAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "kazakhstan.gpkg")
TEXTS = {
    "en": {
        "mining": "Specialisation in mining, 2025",
        "mining_note": "Location quotient of gross output: the share of mining in a region over its share in the country",
        "stars": "Stars of clusters, 2025",
        "stars_note": "Gross output by section: a star each for size, specialisation and weight in the region, summed over sections",
        "flows": "Migration between regions, 2024",
        "flows_note": "Modelled from the official arrivals and departures of each region; persons",
    },
    "ru": {
        "mining": "Специализация на добыче полезных ископаемых, 2025 год",
        "mining_note": "Коэффициент локализации выпуска: доля добычи в регионе, делённая на её долю в стране",
        "stars": "Звёзды кластеров, 2025 год",
        "stars_note": "Выпуск по секциям: по звезде за размер, специализацию и вес в регионе, сумма по секциям",
        "flows": "Миграция между регионами, 2024 год",
        "flows_note": "Смоделировано по официальным числам прибывших и выбывших каждого региона; человек",
    },
    "kk": {
        "mining": "Тау-кен өнеркәсібіне мамандану, 2025 жыл",
        "mining_note": "Шығарылымның локализация коэффициенті: саланың өңірдегі үлесінің елдегі үлесіне қатынасы",
        "stars": "Кластер жұлдыздары, 2025 жыл",
        "stars_note": "Секциялар бойынша шығарылым: мөлшері, мамандануы және өңірдегі салмағы үшін бір-бір жұлдыз, секциялар қосындысы",
        "flows": "Өңірлер арасындағы көші-қон, 2024 жыл",
        "flows_note": "Әр өңірге келгендер мен кеткендердің ресми саны бойынша модельденген; адам",
    },
}


class Study:
    def __init__(self, plugin, out, profile):
        self.out = os.path.abspath(out)
        self.results = os.path.join(self.out, "study.gpkg")
        self.binary = shutil.which("qgis_process.bin", path="/usr/bin:/usr/local/bin") or "qgis_process"
        # A profile of its own: neither reads nor changes the user's.
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": profile,
            "LC_ALL": "C.UTF-8",
            "QGIS_CUSTOM_CONFIG_PATH": profile,
            "QGIS_PLUGINPATH": os.path.dirname(os.path.abspath(plugin)),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": profile,
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.process("plugins", "enable", "territorial_clusters")

    def process(self, *arguments):
        done = subprocess.run([self.binary, *arguments], env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, errors="replace", timeout=300, check=False)  # fmt: skip
        if done.returncode != 0:
            sys.exit(f"qgis_process {' '.join(arguments)}\nfailed with status {done.returncode}:\n{done.stderr or done.stdout}")
        return done.stdout

    def run(self, title, algorithm, **parameters):
        print(f"  {title} ...", end="", flush=True)
        start = time.monotonic()
        values = []
        for name, value in parameters.items():
            values += [f"{name}={one}" for one in (value if isinstance(value, list) else [value])]
        self.process("run", f"territorial:{algorithm}", "--", *values)
        print(f" {time.monotonic() - start:.1f} s", flush=True)

    def table(self, name):
        """A result's place: a table of the study's one GeoPackage."""
        return f"ogr:dbname='{self.results}' table=\"{name}\" (geom)"

    def layer(self, name):
        return f"{self.results}|layername={name}"

    def rows(self, query):
        with sqlite3.connect(f"file:{self.results}?mode=ro", uri=True) as database:
            return database.execute(query).fetchall()


def sample(name):
    return f"{SAMPLE}|layername={name}"


def compute(study):
    activity = {"ACTIVITY": sample("gross_output"), "REGION_FIELD": "region", "INDUSTRY_FIELD": "section", "VALUE_FIELD": "value",
                "YEAR_FIELD": "year", "VALUE_KIND": "money", "YEAR": "2025"}  # fmt: skip
    regions = {"REGIONS": sample("regions"), "REGIONS_FIELD": "region"}
    study.run("location quotients of all industries", "locationquotients", **activity, **regions,
              OUTPUT=study.table("quotients"), OUTPUT_REGIONS=study.table("leading_industry"))
    study.run("location quotients of mining", "locationquotients", **activity, **regions, INDUSTRY="B",
              OUTPUT=study.table("mining_quotients"), OUTPUT_REGIONS=study.table("mining"))
    study.run("areas of specialisation in mining", "contiguousclusters", QUOTIENTS=study.layer("quotients"), INDUSTRY="B",
              THRESHOLD="1.2", **regions, SUPPORT_THRESHOLDS="1; 1.1; 1.2; 1.3; 1.5", SUPPORT_YEARS="all",
              SUPPORT_WEIGHTS="queen,rook", OUTPUT=study.table("mining_areas"), OUTPUT_REGIONS=study.table("mining_regions"),
              OUTPUT_EDGES=study.table("mining_edges"))
    study.run("stars of clusters", "clusterstars", **activity, **regions, OUTPUT=study.table("stars"),
              OUTPUT_REGIONS=study.table("stars_of_regions"))
    study.run("employment against chance", "locationquotients", ACTIVITY=sample("employment"), REGION_FIELD="region",
              INDUSTRY_FIELD="sector", VALUE_FIELD="persons", YEAR_FIELD="year", YEAR="2025", VALUE_KIND="persons",
              SIGNIFICANCE="exact", OUTPUT=study.table("employment_quotients"))
    study.run("migration between regions (modelled)", "flowlines", LINKAGES=sample("migration_2024_modelled"),
              FROM_FIELD="from_region", TO_FIELD="to_region", FLOW_FIELD="persons", PERIOD_FIELD="year", STATUS_FIELD="status",
              PLACES=sample("region_centres"), PLACE_FIELD="region", SHAPE="arc",
              OUTPUT=study.table("migration_flows"), OUTPUT_SELF=study.table("migration_within"))


def draw(study, language):
    texts = TEXTS[language]
    common = {"LANGUAGE": language, "BACKGROUND": [sample("neighbours"), sample("lakes")]}
    for name, layers in {
        "mining": {"CHOROPLETH": study.layer("mining"), "CLUSTERS": study.layer("mining_areas"),
                   "LABELS": [sample("regions"), sample("region_centres")], "SECOND_LANGUAGE": "ru" if language == "kk" else "kk"},
        "stars": {"CHOROPLETH": study.layer("stars_of_regions"), "LABELS": sample("regions")},
        "flows": {"CHOROPLETH": sample("regions"), "FLOWS": study.layer("migration_flows"), "NODES": sample("region_centres"),
                  "MAX_FLOWS": 30},
    }.items():
        target = os.path.join(study.out, name)
        study.run(f"map: {texts[name]}", "clustermap", **layers, **common, TITLE=texts[name], SUBTITLE=texts[f"{name}_note"],
                  PROJECT=f"{target}.qgz", OUTPUT_PDF=f"{target}.pdf", OUTPUT_PNG=f"{target}.png")


def assemble(study):
    """One project of all results beside those of the two maps."""
    script = os.path.join(os.path.dirname(SAMPLE), "study_project.py")
    done = subprocess.run(["/usr/bin/python3", "-B", script, study.results, SAMPLE, os.path.join(study.out, "study.qgz")],
                          env=study.environment, capture_output=True, text=True, timeout=120, check=False)  # fmt: skip
    if done.returncode != 0:
        sys.exit(f"The project of all results failed:\n{done.stderr}")


def tell(study, language):
    names = dict(sqlite3.connect(f"file:{SAMPLE}?mode=ro", uri=True).execute(f"select region, name_{language} from regions"))
    print("\nWhat it found")
    top = study.rows("select region, location_quotient, share_in_region from mining_quotients order by location_quotient desc limit 3")
    print("  Mining weighs most in " + ", ".join(f"{names[r]} (quotient {q:.2f}, {100 * s:.0f} % of its output)" for r, q, s in top) + ".")
    members = study.rows("select cluster_id, group_concat(region, ' ') from mining_regions where cluster_id is not null group by cluster_id")
    for cluster, regions in members:
        print(f"  Area of specialisation {names.get(cluster, cluster)}: " + ", ".join(names[r] for r in sorted(regions.split())) + ".")
    three = study.rows("select region, group_concat(industry, ', ') from stars where stars = 3 group by region")
    print("  Three stars: " + "; ".join(f"{names[region]} in {sections}" for region, sections in three) + ".")
    tested, significant = study.rows("select count(*), sum(significant) from employment_quotients")[0]
    print(f"  Employment by sector: {significant} of {tested} quotients are above chance at a false discovery rate of 5 %.")
    flows = study.rows('select "from", "to", value from migration_flows order by value desc limit 3')
    print("  Largest modelled migration: " + "; ".join(f"{names[f]} to {names[t]} {v:.0f} persons" for f, t, v in flows) + ".")
    print(f"\nIn {study.out}: " + ", ".join(sorted(os.listdir(study.out))))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--language", choices=TEXTS, default="en")
    given = parser.parse_args()
    shutil.rmtree(given.out, ignore_errors=True)
    os.makedirs(given.out)
    with tempfile.TemporaryDirectory() as profile:
        study = Study(given.plugin, given.out, profile)
        print("The study", flush=True)
        compute(study)
        draw(study, given.language)
        assemble(study)
        tell(study, given.language)


if __name__ == "__main__":
    main()
