using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace GradCheck.Benchmarks.Publishing;

/// <summary>Figures under tests/Benchmarks/figures, as SVG.</summary>
internal static class Figure
{
    private const int Width = 900;
    private const int Height = 520;
    private const byte BandOpacity = 40;

    // Okabe and Ito's colours, which people of every colour vision can tell apart.
    private static readonly OxyColor[] Colours =
    [
        OxyColor.FromRgb(0, 114, 178),
        OxyColor.FromRgb(213, 94, 0),
        OxyColor.FromRgb(0, 158, 115),
        OxyColor.FromRgb(204, 121, 167),
        OxyColor.FromRgb(0, 0, 0),
        OxyColor.FromRgb(230, 159, 0),
    ];

    /// <summary>Curves over a logarithmic axis, each with its band.</summary>
    public static PlotModel Curves(string title, string x, string y, IReadOnlyList<Curve> curves, bool isLogarithmic = false)
    {
        var model = new PlotModel { Title = title, Background = OxyColors.White };
        model.Axes.Add(
            new LogarithmicAxis
            {
                Position = AxisPosition.Bottom,
                Title = x,
                MajorGridlineStyle = LineStyle.Dot,
            }
        );
        model.Axes.Add(VerticalAxis(y, isLogarithmic));
        model.Legends.Add(new Legend { LegendPosition = LegendPosition.RightTop, LegendPlacement = LegendPlacement.Outside });
        int half = Math.Max(1, curves.Count(c => !c.IsDashed));
        foreach (var (i, curve) in curves.Index())
        {
            // A dashed curve is the other view of the solid one in its colour.
            var colour = Colours[i % half % Colours.Length];
            model.Series.Add(Band(curve, colour));
            model.Series.Add(Line(curve, colour));
        }
        return model;
    }

    public static void Save(string name, PlotModel model)
    {
        Directory.CreateDirectory(Repository.PathOf("tests", "Benchmarks", "figures"));
        string svg = new SvgExporter { Width = Width, Height = Height }.ExportToString(model);
        File.WriteAllText(Repository.PathOf("tests", "Benchmarks", "figures", name + ".svg"), svg + "\n");
    }

    private static Axis VerticalAxis(string title, bool isLogarithmic)
    {
        Axis axis = isLogarithmic ? new LogarithmicAxis() : new LinearAxis { Minimum = 0, Maximum = 101 };
        (axis.Position, axis.Title, axis.MajorGridlineStyle) = (AxisPosition.Left, title, LineStyle.Dot);
        return axis;
    }

    private static AreaSeries Band(Curve curve, OxyColor colour)
    {
        var band = new AreaSeries { StrokeThickness = 0, Fill = OxyColor.FromAColor(BandOpacity, colour) };
        band.Points.AddRange(curve.Points.Select(p => new DataPoint(p.X, p.High)));
        band.Points2.AddRange(curve.Points.Select(p => new DataPoint(p.X, p.Low)));
        return band;
    }

    private static LineSeries Line(Curve curve, OxyColor colour)
    {
        var line = new LineSeries
        {
            Title = curve.Title,
            Color = colour,
            LineStyle = curve.IsDashed ? LineStyle.Dash : LineStyle.Solid,
        };
        line.Points.AddRange(curve.Points.Select(p => new DataPoint(p.X, p.Y)));
        return line;
    }
}
