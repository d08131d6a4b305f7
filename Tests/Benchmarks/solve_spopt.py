"""Solves a covering problem with spopt and CBC: the most women with so many sites.

usage: solve_spopt.py FILE.cov SITES SECONDS
Prints the women reached and the processor seconds of building and solving the model, without starting Python.
"""
import os
import sys

import numpy
import pulp
from spopt.locate import MCLP


def used():
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def main():
    text = open(sys.argv[1], encoding="utf8").read().split("\n")
    numbers = iter(map(int, " ".join(line for line in text if not line.startswith("#")).split()))
    demands, sites, _ = next(numbers), next(numbers), next(numbers)
    women = numpy.array([next(numbers) for _ in range(demands)])
    for _ in range(sites):
        next(numbers)
    distance = numpy.full((demands, sites), 9.0)
    for site in range(sites):
        for _ in range(next(numbers)):
            distance[next(numbers), site] = 1.0
    before = used()
    model = MCLP.from_cost_matrix(distance, women, service_radius=5.0, p_facilities=int(sys.argv[2]))
    model = model.solve(pulp.PULP_CBC_CMD(msg=False, timeLimit=float(sys.argv[3])))
    print(round(pulp.value(model.problem.objective)), used() - before)


main()
