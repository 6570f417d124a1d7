"""The gradients of recorded cases by PyTorch's autograd, in double precision.

    oracle.py < cases.json > gradients.json
    oracle.py --check gradients.json

Reads {"cases": [{"exercise", "rung", "index", "inputs", "values", "upstreams", "gradients": ["W2Grad", ...]}]}: tensors are lists of rows,
a number stands for a 1 x 1 tensor, "values" holds every tensor that the forward pass made. Writes the same cases with
"gradients": {"W2Grad": [[...]], ...}; numbers read back bit for bit. Fails if PyTorch's own forward pass disagrees with the values.
With --check, computes recorded gradients again and fails on a difference beyond rounding. Needs the Debian package python3-torch.
"""

import inspect
import json
import sys

import torch

from exercises import EXERCISES, TOTAL

AGREEMENT = 1e-10  # of a tensor's largest entry: room for rounding, none for another formula


def main():
    torch.set_num_threads(1)
    if sys.argv[1:2] == ["--check"]:
        check(sys.argv[2])
        return
    cases = [answer(case) for case in json.load(sys.stdin)["cases"]]
    lines = ",\n".join(json.dumps(case, allow_nan=False) for case in cases)
    print('{"cases": [\n' + lines + "\n]}")


def check(path):
    with open(path, encoding="utf-8") as file:
        recorded = json.load(file)["cases"]
    for case in recorded:
        for name, fresh in read(answer(case)["gradients"]).items():
            old = read(case["gradients"])[name]
            if (fresh - old).abs().max() > AGREEMENT * max(1.0, old.abs().max().item()):
                sys.exit(f"{case['exercise']} {case['rung']} {case['index']} {name}: autograd says something else than what is recorded")
    print(f"autograd agrees with all {sum(len(case['gradients']) for case in recorded)} recorded gradients of {len(recorded)} cases")


def answer(case):
    name = case["exercise"]
    steps = EXERCISES[name]
    tensors = read(case["inputs"]) | read(case["values"])
    upstreams = {key.removesuffix("Grad"): value for key, value in read(case["upstreams"]).items()}
    check_forward(case, steps, tensors)
    gradients = {wanted: gradient(name, tensor_of(wanted, tensors), tensors, upstreams).tolist() for wanted in case["gradients"]}
    return case | {"gradients": gradients}


def gradient(name, target, tensors, upstreams):
    """dLoss/dT, with T a leaf that has its given value."""
    steps = EXERCISES[name]
    consumers = [step for step in steps if target in reads(steps[step])]
    leaf = tensors[target].clone().requires_grad_()
    fixed = tensors | {target: leaf}
    if name in TOTAL:
        made = run_from(target, steps, fixed)
        total = contract({step: made[step] for step in upstreams}, upstreams)
    elif all(step in upstreams for step in consumers):
        total = contract({step: run(steps[step], fixed) for step in consumers}, upstreams)
    else:
        total = run_from(target, steps, fixed)["loss"].sum()
    (result,) = torch.autograd.grad(total, leaf)
    return result


def run_from(target, steps, tensors):
    """All tensors after the steps that depend on the target, directly or not, have run again."""
    made = dict(tensors)
    changed = {target}
    for name, step in steps.items():
        if name != target and changed & set(reads(step)):
            made[name] = run(step, made)
            changed.add(name)
    return made


def contract(made, upstreams):
    return sum((upstreams[name] * tensor).sum() for name, tensor in made.items())


def run(step, tensors):
    return step(*(tensors[name] for name in reads(step)))


def reads(step):
    return [name.rstrip("_") for name in inspect.signature(step).parameters]


def check_forward(case, steps, tensors):
    for name, step in steps.items():
        error = (run(step, tensors) - tensors[name]).abs().max().item()
        if not error <= AGREEMENT * max(1.0, tensors[name].abs().max().item()):
            sys.exit(f"{case['exercise']} {case['rung']} {case['index']}: PyTorch's {name} differs by {error:.3g}.")


def tensor_of(wanted, tensors):
    """The tensor that a gradient belongs to: names bind without regard to case."""
    name = wanted.removesuffix("Grad").lower()
    return next(key for key in tensors if key.lower() == name)


def read(values):
    return {name: torch.atleast_2d(torch.tensor(value, dtype=torch.float64)) for name, value in values.items()}


if __name__ == "__main__":
    main()
