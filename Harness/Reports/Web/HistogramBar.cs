namespace GradCheck.Reports.Web;

/// <summary>One bar of a histogram, in the coordinates of its drawing.</summary>
internal sealed record HistogramBar(string Label, int Count, double X, double Width, double Y, double Height, double Middle);
