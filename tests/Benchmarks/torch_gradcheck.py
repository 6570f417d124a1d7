"""Microseconds an element of torch.autograd.gradcheck (slow mode, one thread) for the two-layer network at (N,D,H) = (5,4,3)."""
import statistics
import sys
import time

try:
    import torch
except ImportError:
    sys.exit(1)

torch.set_num_threads(1)
torch.manual_seed(1)
n, d, h = 5, 4, 3
y = torch.randint(0, 2, (n, 1)).double()
inputs = [torch.randn(*shape, dtype=torch.double, requires_grad=True) for shape in ((n, d), (d, h), (1, h), (h, 1), (1, 1))]


def loss(x, w1, b1, w2, b2):
    o2 = torch.sigmoid(torch.sigmoid(x @ w1 + b1) @ w2 + b2)
    return torch.sum(-y * torch.log(o2) - (1 - y) * torch.log(1 - o2)) / n


times = []
for i in range(60):
    start = time.perf_counter()
    torch.autograd.gradcheck(loss, inputs)
    times.append(time.perf_counter() - start)
print(statistics.median(times[30:]) * 1e6 / sum(t.numel() for t in inputs))
