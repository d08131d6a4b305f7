"""Holds `fulian plan solve` against other programs on covering problems with known answers, in processor seconds.

usage: compare_planning.py FULIAN PLANWORK FOLDER [PYTHON-WITH-SPOPT]
FOLDER holds .cov files and manifest.json. Ours is the whole process; spopt is building and solving the model only; cbc
is the whole process on the unreduced MPS file. Runs below two seconds are the best of three. A run that ends at the
limit counts as the limit. Problems that nobody has proved are left out.
"""
import json
import math
import os
import resource
import shutil
import subprocess
import sys
import tempfile

LIMIT = 60
KINDS = {"MCLP": ("sites", "p"), "budgeted": ("budget", "budget"), "partial": ("reach", "share"),
         "set covering": ("cover-all", None), "LSCP": ("cover-all", None)}


def run(command):
    """Output and processor seconds of a command with all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done.stdout, seconds


def best(command):
    out, seconds = run(command)
    for _ in range(2 if seconds < 2 else 0):
        seconds = min(seconds, run(command)[1])
    return out, seconds


def questions(folder):
    problems = json.load(open(os.path.join(folder, "manifest.json"), encoding="utf8"))["problems"]
    for problem in problems:
        kind = next((value for key, value in KINDS.items() if problem["problem"].startswith(key)), None)
        path = os.path.join(folder, os.path.basename(problem["file"]))
        if path.endswith(".cov") and kind and problem["proved"]:
            amount = problem["params"].get(kind[1]) if kind[1] else None
            yield problem["id"], path, kind[0], amount, problem["optimum"]


def mean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else math.nan


def told(name, ratio, rows, wanted):
    print(f"{name:<58} {ratio:8.2f} over {rows} rows, wanted {wanted}")


def main():
    fulian, planwork, folder = sys.argv[1:4]
    python = sys.argv[4] if len(sys.argv) > 4 else None
    cbc = shutil.which("cbc")
    if not cbc:
        print("cbc is not installed (apt-get install coinor-cbc): not compared")
    if not python:
        print("no Python with spopt: not compared")
    spopts, cbcs = [], []
    print(f"{'problem':<30} {'ours':>8} {'spopt':>8} {'cbc':>8}")
    with tempfile.TemporaryDirectory() as scratch:
        for name, path, question, amount, optimum in questions(folder):
            words = [] if amount is None else [str(amount)]
            out, ours = best([fulian, "plan", "solve", path, "--" + question, *words, "--seconds", str(LIMIT),
                              "--format", "json"])
            answer = json.loads(out)
            if answer["objective"] != optimum or answer["status"] != "optimal":
                print(f"{name}: {answer['objective']} {answer['status']}, best is {optimum}")
            theirs, plain = math.nan, math.nan
            if python and question == "sites":
                out, _ = run([python, os.path.join(os.path.dirname(__file__), "solve_spopt.py"), path, words[0], str(LIMIT)])
                theirs = float(out.split()[1])
                spopts.append(ours / theirs)
            if cbc:
                program = os.path.join(scratch, "plain.mps")
                run([planwork, "mps", path, question, words[0] if words else "-", program])
                out, plain = best([cbc, program, "-sec", str(LIMIT), "-solve", "-quit"])
                if "Result - Optimal solution found" in out:
                    if not agrees(out, optimum):
                        sys.exit(f"{name}: cbc finds another optimum, so that the file says something else")
                elif "Stopped on time" not in out:
                    sys.exit(f"{name}: cbc does not solve the file:\n{out}")
                cbcs.append((plain / ours, plain))
            print(f"{name:<30} {ours:8.3f} {theirs:8.3f} {plain:8.3f}", flush=True)
    if spopts:
        told("ours / spopt + CBC, most women", mean(spopts), len(spopts), "<= 0.125")
    if cbcs:
        told("cbc / ours, all", mean([ratio for ratio, _ in cbcs]), len(cbcs), ">= 2")
        long = [ratio for ratio, seconds in cbcs if seconds >= 0.05]
        told("cbc / ours, where cbc takes 0.05 s or more", mean(long), len(long), ">= 2")


def agrees(out, optimum):
    value = next(line.split()[-1] for line in out.split("\n") if line.startswith("Objective value"))
    return abs(abs(float(value)) - optimum) < 0.5


main()
