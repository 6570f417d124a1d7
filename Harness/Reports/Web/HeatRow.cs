namespace GradCheck.Reports.Web;

/// <summary>A submission's row; columns as the class's gradients stand, null where it was not asked for one.</summary>
internal sealed record HeatRow(
    string Name,
    string Page,
    double Score,
    double MaxScore,
    string Status,
    bool IsPerfect,
    string?[] Outcomes,
    string?[] Kinds
);
