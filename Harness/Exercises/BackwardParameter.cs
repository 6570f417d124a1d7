namespace GradCheck.Exercises;

/// <summary>A parameter of a backward method: a tensor's value (<c>o1</c>), or the gradient of one that lies downstream (<c>a2Grad</c>).</summary>
internal sealed record BackwardParameter(string Name, Tensor Tensor, bool IsUpstream);
