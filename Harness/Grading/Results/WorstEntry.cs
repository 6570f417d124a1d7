namespace GradCheck.Grading.Results;

/// <summary>The entry that is furthest off in the counterexample's case. Rows and columns count from 0.</summary>
internal sealed record WorstEntry(
    int Row,
    int Column,
    double Analytic,
    double? Numeric,
    double? ErrorBar,
    double? AbsoluteError,
    double? RelativeError
);
