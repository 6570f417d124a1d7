using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>The exception that a method or a constructor threw. Type and message are the student's text.</summary>
internal sealed record ErrorResult(string Type, string Message, ImmutableArray<string> Stack);
