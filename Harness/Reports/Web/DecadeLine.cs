namespace GradCheck.Reports.Web;

/// <summary>A power of ten on the axis.</summary>
internal sealed record DecadeLine(int Exponent, double Y);
