using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Students;

/// <summary>What came of asking a student's method for gradients once. Facts only; what they mean is judged elsewhere.</summary>
internal abstract record Answer
{
    /// <summary>The method returned.</summary>
    /// <param name="Tensors">One for each gradient of the method; null where the student returned null.</param>
    /// <param name="ChangedParameter">The first parameter whose numbers the method changed; null where none.</param>
    public sealed record Returned(ImmutableArray<Tensor?> Tensors, string? ChangedParameter) : Answer
    {
        /// <summary>In <see cref="SameAs"/>: the result is an object of its own.</summary>
        public const int Own = -1;

        /// <summary>For each result, the position of an earlier one that is the very same object, or <see cref="Own"/>; empty where all are their own.</summary>
        public ImmutableArray<int> SameAs { get; init; } = [];
    }

    /// <summary>The method threw.</summary>
    /// <param name="Stack">The student's own lines, innermost first: <c>TwoLayerNet.cs:23</c>.</param>
    public sealed record Threw(string Type, string Message, ImmutableArray<string> Stack) : Answer;

    /// <summary>The method had not returned when its time was up.</summary>
    /// <param name="IsOfSubmission">Whether the limit was that of all calls together.</param>
    public sealed record TimedOut(TimeSpan Limit, bool IsOfSubmission = false) : Answer;

    /// <summary>The process ended during the call.</summary>
    /// <param name="Reason">What is known of why, as a sentence.</param>
    public sealed record Crashed(string Reason) : Answer;

    /// <summary>The method needed more memory than it may have.</summary>
    public sealed record OutOfMemory(long LimitBytes) : Answer;

    /// <summary>The harness itself failed while it asked: no answer of the student's at all.</summary>
    public sealed record Failed(string Reason) : Answer;
}

/// <summary>Asks a student's method for its gradients at a case.</summary>
internal delegate Answer Ask(Case drawn);
