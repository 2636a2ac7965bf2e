package samsvar.web.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A logistic function of some signs (Cox 1958), fitted by Newton's method with a ridge (le Cessie, van Houwelingen 1992).
 *
 * @param weights the base first
 */
record Logistic(double[] weights) {
    /** Weight of the squared coefficients but the base's. */
    private static final double RIDGE = 0.3;

    private static final int ROUNDS = 50;

    /** @param counts what each case counts, in the order of the others */
    static Logistic fit(List<double[]> signs, List<Boolean> right, List<Double> counts) {
        int size = signs.getFirst().length + 1;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double[][] hessian = new double[size][size];
            for (int i = 1; i < size; i++) {
                gradient[i] = -RIDGE * weights[i];
                hessian[i][i] = RIDGE;
            }
            for (int n = 0; n < signs.size(); n++) {
                double[] x = withBase(signs.get(n));
                double told = likelihood(weights, x);
                for (int i = 0; i < size; i++) {
                    gradient[i] += counts.get(n) * ((right.get(n) ? 1 : 0) - told) * x[i];
                    for (int j = 0; j < size; j++) {
                        hessian[i][j] += counts.get(n) * told * (1 - told) * x[i] * x[j];
                    }
                }
            }
            double[] step = solved(hessian, gradient);
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
            }
        }
        return new Logistic(weights);
    }

    double of(double[] signs) {
        return likelihood(weights, withBase(signs));
    }

    private static double[] withBase(double[] signs) {
        double[] x = new double[signs.length + 1];
        x[0] = 1;
        System.arraycopy(signs, 0, x, 1, signs.length);
        return x;
    }

    private static double likelihood(double[] weights, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gauss's elimination; the matrix is positive definite, so that no pivot is 0. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double share = matrix[row][i] / matrix[i][i];
                for (int column = i; column < size; column++) {
                    matrix[row][column] -= share * matrix[i][column];
                }
                right[row] -= share * right[i];
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int column = i + 1; column < size; column++) {
                right[i] -= matrix[i][column] * right[column];
            }
            right[i] /= matrix[i][i];
        }
        return right;
    }

    @Override
    public String toString() {
        return Arrays.stream(weights).mapToObj(ConfidenceFit::number).collect(Collectors.joining(" "));
    }
}
