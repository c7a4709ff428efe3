"""The small frame of the tests written in Python: each is a function of one argument that carries what it needs."""
import argparse
import os
import sys
import traceback


def main(tests, description, *options):
    """Runs the named tests, or all. A test fails by raising; a text that it returns says why it did not apply."""
    if "--names" in sys.argv:
        print("\n".join(test.__name__ for test in tests))
        return 0
    parser = argparse.ArgumentParser(description=description)
    for option in ("work", *options):
        parser.add_argument(f"--{option}", required=True)
    parser.add_argument("tests", nargs="*")
    given = parser.parse_args()
    by_name = {test.__name__: test for test in tests}
    failed = 0
    for name in given.tests or by_name:
        given.folder = os.path.join(os.path.abspath(given.work), name)
        try:
            remark = by_name[name](given)
            print(f"ok      {name}{': ' + remark if remark else ''}", flush=True)
        except Exception:  # the next test shall run all the same
            failed += 1
            print(f"FAILED  {name}\n{traceback.format_exc()}", flush=True)
    return 1 if failed else 0
