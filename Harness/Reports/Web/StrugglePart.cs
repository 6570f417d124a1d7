namespace GradCheck.Reports.Web;

/// <summary>One part of a gradient’s bar.</summary>
internal sealed record StrugglePart(string Family, double Percent);
