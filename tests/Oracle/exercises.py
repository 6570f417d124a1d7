"""Every exercise's forward computation, stated once more with PyTorch's own functions.

A step is named after the tensor that it makes and its parameters name the tensors that it reads, as in the C# catalogue
(a trailing underscore dodges a Python keyword). The C# code is not the source of these lines: where PyTorch has a layer,
the layer is called, even if it makes several of the catalogue's steps at once.
"""

import torch
import torch.nn.functional as F

EPSILON = 1e-5
COSINE_EPSILON = 1e-3


def affine(x, w, b):
    return F.linear(x, w.T, b[0])


def classes(labels):
    return labels[:, 0].long()


def binary_cross_entropy(o2, y):
    # The derivative of F.binary_cross_entropy is clipped where o2 (1 - o2) falls below 1e-12.
    return -(torch.special.xlogy(y, o2) + torch.special.xlog1py(1 - y, -o2)).mean()


def softmax_cross_entropy(scores, labels):
    return F.cross_entropy(scores, classes(labels))


def hinge(s, y):
    signed = torch.where(y == 1, s, -s)
    return F.hinge_embedding_loss(signed, -torch.ones_like(s), margin=1.0)


def cosine(a, b):
    # Epsilon is a further coordinate, which each row has alone: it lengthens both and leaves their product as it is.
    none = torch.zeros_like(a[:, :1])
    extra = none + COSINE_EPSILON**0.5
    return F.cosine_similarity(torch.cat([a, extra, none], 1), torch.cat([b, none, extra], 1), dim=1)[:, None]


def batch_norm(x, gamma, beta):
    # F.batch_norm refuses a batch of one; the function beneath it does not.
    return torch.batch_norm(x, gamma[0], beta[0], None, None, True, 0.1, EPSILON, False)


def rnn(x, hPrev, wx, wh, b):
    return torch.rnn_tanh_cell(x, hPrev, wx.T, wh.T, b[0], torch.zeros_like(b[0]))


def stacked(*gates):
    """Weights as PyTorch's cells want them: a gate's units as rows, one gate below the other."""
    return torch.cat([gate.T for gate in gates])


def lstm(x, hPrev, cPrev, wxi, whi, bi, wxf, whf, bf, wxo, who, bo, wxg, whg, bg):
    bias = stacked(bi, bf, bg, bo)[:, 0]
    return torch.lstm_cell(
        x, (hPrev, cPrev), stacked(wxi, wxf, wxg, wxo), stacked(whi, whf, whg, who), bias, torch.zeros_like(bias)
    )


def lstm_h(x, hPrev, cPrev, wxi, whi, bi, wxf, whf, bf, wxo, who, bo, wxg, whg, bg):
    return lstm(x, hPrev, cPrev, wxi, whi, bi, wxf, whf, bf, wxo, who, bo, wxg, whg, bg)[0]


def lstm_c(x, hPrev, cPrev, wxi, whi, bi, wxf, whf, bf, wxo, who, bo, wxg, whg, bg):
    return lstm(x, hPrev, cPrev, wxi, whi, bi, wxf, whf, bf, wxo, who, bo, wxg, whg, bg)[1]


def gru(x, hPrev, wxr, whr, br, wxz, whz, bz, wxg, whg, bg):
    bias = stacked(br, bz, bg)[:, 0]
    return torch.gru_cell(x, hPrev, stacked(wxr, wxz, wxg), stacked(whr, whz, whg), bias, torch.zeros_like(bias))


# Steps in the order in which they run.
EXERCISES = {
    "Square": {"y": lambda x: torch.square(x)},
    "Sigmoid": {"y": lambda x: torch.sigmoid(x)},
    "Tanh": {"y": lambda x: torch.tanh(x)},
    "Relu": {"y": lambda x: F.relu(x)},
    "LeakyRelu": {"y": lambda x, slope: F.leaky_relu(x, slope.item())},
    # F.softplus turns into the identity above its threshold.
    "Softplus": {"y": lambda x: torch.logaddexp(x, torch.zeros_like(x))},
    "Gelu": {"y": lambda x: F.gelu(x)},
    "Exp": {"y": lambda x: torch.exp(x)},
    "Log": {"y": lambda x: torch.log(x)},
    "AddBias": {"y": lambda x, b: torch.add(x, b)},
    "MatMul": {"y": lambda x, w: torch.einsum("nd,dk->nk", x, w)},
    "Affine": {"y": affine},
    "ScaleAndShift": {"y": lambda x, gamma, beta: torch.addcmul(beta, x, gamma)},
    "CrossEntropy": {"loss": binary_cross_entropy},
    "SoftmaxCrossEntropy": {"loss": lambda z, labels: softmax_cross_entropy(z, labels)},
    "MeanSquaredError": {"loss": lambda p, y: F.mse_loss(p, y)},
    "Hinge": {"loss": hinge},
    "L2Regularised": {
        "p": lambda x, w: torch.einsum("nd,dk->nk", x, w),
        "data": lambda p, y: F.mse_loss(p, y),
        "penalty": lambda w, lambda_: lambda_ / 2 * torch.dot(w.flatten(), w.flatten()),
        "loss": lambda data, penalty: data + penalty,
    },
    "Softmax": {"y": lambda x: F.softmax(x, dim=1)},
    "LogSumExp": {"y": lambda x: torch.logsumexp(x, dim=1, keepdim=True)},
    "LayerNorm": {
        "xHat": lambda x: F.layer_norm(x, x.shape[1:], eps=EPSILON),
        "y": lambda xHat, gamma, beta: torch.addcmul(beta, xHat, gamma),
    },
    "BatchNorm": {"y": batch_norm},
    "Dropout": {"y": lambda x, mask, keep: torch.where(mask == 1, x / keep, torch.zeros_like(x))},
    "MaxOverRows": {"y": lambda x: torch.amax(x, dim=0, keepdim=True)},
    "CosineSimilarity": {"y": cosine},
    "Embedding": {"y": lambda w, ids: F.embedding(classes(ids), w)},
    "RnnStep": {"h": rnn},
    "LstmStep": {"c": lstm_c, "h": lstm_h},
    "GruStep": {"h": gru},
    "ScaledDotProductAttention": {
        "s": lambda q, k: torch.einsum("nd,md->nm", q, k) / q.shape[1] ** 0.5,
        "p": lambda s: F.softmax(s, dim=1),
        "y": lambda p, v: torch.einsum("nm,me->ne", p, v),
    },
    "TwoLayerNet": {
        "a1": lambda x, w1, b1: affine(x, w1, b1),
        "o1": lambda a1: torch.sigmoid(a1),
        "a2": lambda o1, w2, b2: affine(o1, w2, b2),
        "o2": lambda a2: torch.sigmoid(a2),
        "loss": binary_cross_entropy,
    },
    "ThreeLayerRelu": {
        "a1": lambda x, w1, b1: affine(x, w1, b1),
        "o1": lambda a1: F.relu(a1),
        "a2": lambda o1, w2, b2: affine(o1, w2, b2),
        "o2": lambda a2: F.relu(a2),
        "a3": lambda o2, w3, b3: affine(o2, w3, b3),
        "loss": lambda a3, labels: softmax_cross_entropy(a3, labels),
    },
    "ResidualBlock": {
        "a1": lambda x, w1, b1: affine(x, w1, b1),
        "o1": lambda a1: F.relu(a1),
        "a2": lambda o1, w2, b2: affine(o1, w2, b2),
        "y": lambda x, a2: torch.add(x, a2),
    },
}

# Exercises whose one method Backward returns total derivatives, through every step in between.
TOTAL = {"BatchNorm", "RnnStep", "LstmStep", "GruStep"}
