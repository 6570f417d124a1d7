"""Times torch.autograd.gradcheck, slow and fast mode, one thread, on the two-layer network.

Reads sizes as arguments, N,D,H each; writes a line a size: elements, then for slow and for fast mode the median in milliseconds and the forward passes.
"""
import statistics
import sys
import time

try:
    import torch
except ImportError:
    sys.exit(1)

REPEATS = 9
WARM_UP_SECONDS = 0.5

torch.set_num_threads(1)


def measure(n, d, h):
    torch.manual_seed(1)
    y = torch.randint(0, 2, (n, 1)).double()
    inputs = [torch.randn(*shape, dtype=torch.double, requires_grad=True) for shape in ((n, d), (d, h), (1, h), (h, 1), (1, 1))]
    passes = 0

    def loss(x, w1, b1, w2, b2):
        nonlocal passes
        passes += 1
        o2 = torch.sigmoid(torch.sigmoid(x @ w1 + b1) @ w2 + b2)
        return torch.sum(-y * torch.log(o2) - (1 - y) * torch.log(1 - o2)) / n

    numbers = [sum(t.numel() for t in inputs)]
    for is_fast in (False, True):
        before = passes
        torch.autograd.gradcheck(loss, inputs, fast_mode=is_fast)
        forwards = passes - before
        warm = time.perf_counter()
        while time.perf_counter() - warm < WARM_UP_SECONDS:
            torch.autograd.gradcheck(loss, inputs, fast_mode=is_fast)
        times = []
        for _ in range(REPEATS):
            start = time.perf_counter()
            torch.autograd.gradcheck(loss, inputs, fast_mode=is_fast)
            times.append(time.perf_counter() - start)
        numbers += [statistics.median(times) * 1e3, forwards]
    print(*numbers, flush=True)


for size in sys.argv[1:]:
    measure(*(int(part) for part in size.split(",")))
