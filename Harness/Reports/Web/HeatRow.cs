namespace GradCheck.Reports.Web;

/// <summary>A submission's row; columns as the class's gradients stand, null where it was not asked for one.</summary>
/// <param name="Id">Null where it is the name.</param>
internal sealed record HeatRow(
    string Name,
    string? Id,
    string Page,
    double Score,
    double MaxScore,
    string Status,
    bool IsPerfect,
    string?[] Outcomes,
    string?[] Kinds
);
