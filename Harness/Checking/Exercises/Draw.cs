using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GradCheck.Fixtures;
using MathNet.Numerics.Random;

namespace GradCheck.Exercises;

/// <summary>
/// A stream of random numbers that its key determines, bit for bit, on any machine: only integer arithmetic and exact
/// floating-point operations, no library logarithm whose last digit depends on the operating system.
/// </summary>
internal sealed class Draw(string key)
{
    // Multiples of 2^-20: x + h and x - h are exact for every step h that the ladder takes.
    private const double Grid = 1 << 20;

    private readonly Func<double> next = RandomBits.HoldsSecret(key) ? new RandomBits(key).NextDouble : Named(key).NextDouble;

    /// <summary>A whole number from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public int Whole(int from, int to) => from + (int)(next() * (to - from + 1));

    /// <summary>
    /// A number of mean 0 and variance 1, normal but for its cut tails: the sum of twelve uniform numbers (Irwin-Hall), which is exact
    /// where the polar method needs a logarithm. Never 0.
    /// </summary>
    public double Gaussian()
    {
        double sum = -6;
        for (int i = 0; i < 12; i++)
            sum += next();
        double snapped = Snap(sum);
        return snapped == 0 ? 1 / Grid : snapped;
    }

    /// <summary>A tensor of Gaussian numbers.</summary>
    public Tensor Gaussian(ImmutableArray<int> sides) => Tensor.Create(sides, Gaussian);

    /// <summary>The value of an input: numbers from its domain; without one, Gaussian.</summary>
    public Tensor From(Variable input, Dimensions dimensions)
    {
        Func<double> number = input.Domain switch
        {
            null => Gaussian,
            BinaryAttribute => () => Whole(0, 1),
            WholeAttribute whole => () => Whole(0, Below(whole, dimensions) - 1),
            UniformAttribute uniform => () => Between(uniform.Low, uniform.High),
            _ => throw new ExerciseException(
                $"{input.Domain.GetType().Name} is a domain that nothing is drawn from: use Binary, Uniform or Whole."
            ),
        };
        return Tensor.Create(input.Declared!.At(dimensions), number);
    }

    /// <summary>The bound of whole numbers, exclusive: 1 at least.</summary>
    public static int Below(WholeAttribute whole, Dimensions dimensions) => Math.Max(1, Side.Read(whole.Below)!.At(dimensions));

    private double Between(double low, double high) => Math.Clamp(Snap(low + next() * (high - low)), low, high);

    private static double Snap(double x) => Math.Round(x * Grid) / Grid;

    // What holds no secret need not hide it: its cases are those that they were, so that records of such seeds repeat bit for bit.
    private static Xoshiro256StarStar Named(string key) =>
        new(BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))), threadSafe: false);
}
