using GradCheck.Cases;
using GradCheck.Numerics;

namespace GradCheck.Judging;

/// <summary>Looks for the place where a large gradient is wrong, by halving towards the larger error along a direction that rejects it.</summary>
internal sealed class Localisation(DirectionReference numeric, RawMatrix analytic, Tolerance tolerance)
{
    /// <summary>Null where the search ends at an entry that is right or that the reference does not know.</summary>
    public Place? Find(Probe rejecting, Func<Probe, Comparison> compare)
    {
        var region = new Region(0, numeric.Rows, 0, numeric.Columns);
        bool isOneRow = true;
        bool isOneColumn = true;
        while (!region.IsEntry)
        {
            var (first, second) = region.Halves();
            var (one, other) = (compare(numeric.Part(rejecting, first)), compare(numeric.Part(rejecting, second)));
            bool isOneHalf = one.IsWrong ? other.Agrees : one.Agrees;
            (isOneRow, isOneColumn) = region.Rows > 1 ? (isOneRow && isOneHalf, isOneColumn) : (isOneRow, isOneColumn && isOneHalf);
            region = Error(one) >= Error(other) ? first : second;
        }
        var entry = Compare(region.Row, region.Column);
        return entry.IsWrong ? new Place(new Entry(region.Row, region.Column, entry), isOneRow, isOneColumn) : null;
    }

    private Comparison Compare(int row, int column)
    {
        var derivative = numeric.Entry(row, column);
        return new Comparison(analytic[row, column], derivative, numeric.ScaleOfEntry(derivative), tolerance);
    }

    private static double Error(Comparison comparison) => comparison.Numeric.IsKnown ? comparison.AbsoluteError : -1;
}
