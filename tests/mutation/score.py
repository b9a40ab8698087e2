"""The survivors of a mutation report, the score of each folder, and whether each is at its floor."""

import collections
import json
import sys

FLOORS = {"Capsules": 95, "Courses": 95, "Guidance": 95}
FLOOR = 90

folders = collections.defaultdict(collections.Counter)
for path, file in sorted(json.load(open(sys.argv[1]))["files"].items()):
    place = path.replace("\\", "/").rpartition("src/Isotretinoin.Dosing/")[2]
    folder = place.split("/")[0]
    for mutant in file["mutants"]:
        folders[folder][mutant["status"]] += 1
        if mutant["status"] in ("Survived", "NoCoverage"):
            print(f"{place}:{mutant['location']['start']['line']}: {mutant['mutatorName']}: {mutant['replacement']}")

below = 0
for folder, of in sorted(folders.items()):
    killed, survived = of["Killed"] + of["Timeout"], of["Survived"] + of["NoCoverage"]
    if killed + survived == 0:
        continue
    floor = FLOORS.get(folder, FLOOR)
    missed = killed * 100 < floor * (killed + survived)
    below += missed
    print(f"{folder:12} {killed:5} killed {survived:4} survived {killed * 100 / (killed + survived):6.2f} %  floor {floor} %{'  MISSED' if missed else ''}")
sys.exit(below > 0)
