using System.Globalization;
using MathNet.Numerics.Distributions;

namespace GradCheck.Benchmarks.Publishing;

/// <summary>Hits among trials, with the 95% score interval of Wilson (1927), which stays within 0..1 and is honest near its ends.</summary>
internal readonly record struct Proportion(long Hits, long Trials)
{
    private const double Confidence = 0.95;

    private static readonly double Z = Normal.InvCDF(0, 1, (1 + Confidence) / 2);

    /// <summary>NaN where nothing was tried.</summary>
    public double Rate => (double)Hits / Trials;

    /// <summary>The lower end of the interval.</summary>
    public double Low => Hits == 0 ? 0 : Centre - HalfWidth;

    /// <summary>The upper end of the interval.</summary>
    public double High => Hits == Trials ? 1 : Centre + HalfWidth;

    private double Centre => (Rate + Z * Z / (2 * Trials)) / (1 + Z * Z / Trials);

    private double HalfWidth => Z / (1 + Z * Z / Trials) * Math.Sqrt((Rate * (1 - Rate) + Z * Z / (4 * Trials)) / Trials);

    public static Proportion operator +(Proportion one, Proportion other) => new(one.Hits + other.Hits, one.Trials + other.Trials);

    /// <summary>In percent: <c>99.95 (99.83-99.99)</c>.</summary>
    public override string ToString() =>
        Trials == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100 * Rate:0.00} ({100 * Low:0.00}-{100 * High:0.00})");
}
